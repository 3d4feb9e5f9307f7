import * as z from "zod/mini";
import type { Definition } from "../protection/instruments/definition.ts";
import { listPublished } from "../store/lists/instrument-lists.ts";
import { noParams, noQuery, readRoute, type ReadRoute } from "./read-route.ts";

const words = z.record(z.string(), z.string());

export const instrumentRoutes: readonly ReadRoute[] = [
  readRoute({
    path: "/api/instruments",
    summary: "Published screening and assessment tools",
    verb: "instrument.read",
    params: noParams,
    query: noQuery,
    answer: z.object({
      rows: z.array(
        z.object({
          instrument: z.string(),
          version: z.number(),
          title: words,
          about: z.string(),
          isStandard: z.boolean(),
        }),
      ),
    }),
    read: async ({ trx, actor }) => {
      const published = await listPublished(trx, actor.organisationId);
      const rows = published.map(({ definition, ...row }) => {
        // `as`: only definitions that compiled are ever published.
        const { title, about } = definition as Definition;
        return { ...row, title: { ...title }, about };
      });
      return { answer: { rows }, people: [], why: "instruments" };
    },
  }),
  readRoute({
    path: "/api/instruments/:instrument/:version",
    summary: "One published version of an instrument, whole: it never changes",
    verb: "instrument.read",
    params: z.object({
      instrument: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)),
      version: z.string().check(z.regex(/^(\d{1,6}|latest)$/)),
    }),
    query: noQuery,
    answer: z.object({ definition: z.custom<Definition>() }),
    read: async ({ trx, house, actor, params }) => {
      const version = params.version === "latest" ? undefined : Number(params.version);
      const found = await house.door.shelf.find(trx, actor.organisationId, params.instrument, version);
      return found && { answer: { definition: found.definition }, people: [], why: "instruments" };
    },
  }),
];
