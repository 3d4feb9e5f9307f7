import * as z from "zod/mini";
import { fieldsNeededBy, isServiceCode } from "../protection/case/service-codes.ts";
import { listOrganisations, listServices, listTeams, listWorkers } from "../store/lists/directory-lists.ts";
import { noParams, noQuery, readRoute, type ReadRoute, type Reading } from "./read-route.ts";
import { staffNames } from "./staff-names.ts";

const worker = z.object({
  userId: z.string(),
  name: z.nullable(z.string()),
  roles: z.array(z.string()),
  teams: z.array(z.string()),
  active: z.boolean(),
});

async function workers({ trx, house, actor }: Reading<unknown, unknown>) {
  const names = await staffNames(house, actor.organisationId);
  const rows = await listWorkers(trx, actor.organisationId);
  return rows.map((row) => ({ ...row, name: names.get(row.userId) ?? null }));
}

export const directoryRoutes: readonly ReadRoute[] = [
  readRoute({
    path: "/api/organisations",
    summary: "The organisations of this installation",
    verb: "directory.read",
    params: noParams,
    query: noQuery,
    answer: z.object({
      rows: z.array(
        z.object({
          organisationId: z.string(),
          name: z.string(),
          organisationType: z.string(),
          countries: z.array(z.string()),
        }),
      ),
    }),
    read: async ({ trx }) => ({ answer: { rows: await listOrganisations(trx) }, people: [], why: "directory" }),
  }),
  readRoute({
    path: "/api/services",
    summary: "What organisations offer, with the fields each service needs to know",
    verb: "directory.read",
    params: noParams,
    query: z.strictObject({
      code: z.optional(z.string().check(z.regex(/^[a-z-]{1,60}$/))),
      country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    }),
    answer: z.object({
      rows: z.array(
        z.object({
          serviceId: z.string(),
          organisationId: z.string(),
          organisationName: z.string(),
          code: z.string(),
          country: z.string(),
          place: z.nullable(z.string()),
          open: z.boolean(),
          needs: z.array(z.string()),
        }),
      ),
    }),
    read: async ({ trx, query }) => {
      const offers = await listServices(trx, query);
      const rows = offers.map((offer) => ({
        ...offer,
        needs: isServiceCode(offer.code) ? [...fieldsNeededBy(offer.code)] : [],
      }));
      return { answer: { rows }, people: [], why: "directory" };
    },
  }),
  readRoute({
    path: "/api/workers",
    summary: "Who works here, in which roles and teams",
    verb: "worker.list",
    params: noParams,
    query: noQuery,
    answer: z.object({ rows: z.array(worker) }),
    read: async (reading) => ({ answer: { rows: await workers(reading) }, people: [], why: "administration" }),
  }),
  readRoute({
    path: "/api/colleagues",
    summary: "Active workers, to choose who carries a case",
    verb: "case.assign",
    params: noParams,
    query: noQuery,
    answer: z.object({ rows: z.array(worker) }),
    read: async (reading) => {
      const rows = (await workers(reading)).filter(({ active }) => active);
      return { answer: { rows }, people: [], why: "assignment" };
    },
  }),
  readRoute({
    path: "/api/teams",
    summary: "The organisation's teams",
    verb: "directory.read",
    params: noParams,
    query: noQuery,
    answer: z.object({ rows: z.array(z.object({ team: z.string(), name: z.string() })) }),
    read: async ({ trx, actor }) => ({
      answer: { rows: await listTeams(trx, actor.organisationId) },
      people: [],
      why: "directory",
    }),
  }),
];
