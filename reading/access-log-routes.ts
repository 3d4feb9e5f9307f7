import * as z from "zod/mini";
import { listReads } from "../store/read-log.ts";
import { listCodes } from "../store/reference-codes.ts";
import { noParams, noQuery, readRoute, type ReadRoute } from "./read-route.ts";
import { staffNames } from "./staff-names.ts";

export const accessLogRoutes: readonly ReadRoute[] = [
  readRoute({
    path: "/api/read-log",
    summary: "Who was shown whom, when and why",
    verb: "access-log.read",
    params: noParams,
    query: z.strictObject({ personId: z.optional(z.uuid()), before: z.optional(z.iso.datetime()) }),
    answer: z.object({
      rows: z.array(
        z.object({
          id: z.string(),
          at: z.string(),
          actorId: z.string(),
          actorName: z.nullable(z.string()),
          verb: z.string(),
          why: z.string(),
          people: z.array(z.string()),
        }),
      ),
    }),
    read: async ({ trx, house, actor, query }) => {
      const names = await staffNames(house, actor.organisationId);
      const rows = await listReads(trx, query.personId, query.before);
      return {
        answer: { rows: rows.map((row) => ({ ...row, actorName: names.get(row.actorId) ?? null })) },
        people: [],
        why: "oversight",
      };
    },
  }),
];

export const codeRoutes: readonly ReadRoute[] = [
  readRoute({
    path: "/api/codes/:list",
    summary: "A shared code list: country, language, currency",
    verb: "directory.read",
    params: z.object({ list: z.enum(["country", "language", "currency"]) }),
    query: noQuery,
    answer: z.object({ codes: z.array(z.string()) }),
    read: async ({ house, params }) => ({
      answer: { codes: [...(await listCodes(house.store.database, params.list))] },
      people: [],
      why: "directory",
    }),
  }),
];
