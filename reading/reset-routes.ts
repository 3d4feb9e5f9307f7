import * as z from "zod/mini";
import { listResets } from "../store/sign-in/resets.ts";
import { noParams, noQuery, readRoute, type ReadRoute } from "./read-route.ts";
import { staffNames } from "./staff-names.ts";

export const resetRoutes: readonly ReadRoute[] = [
  readRoute({
    path: "/api/resets",
    summary: "Whose sign-in was renewed, by whom and when: whoever renews another's could come in as them",
    verb: "access-log.read",
    params: noParams,
    query: noQuery,
    answer: z.object({
      rows: z.array(
        z.object({
          userId: z.string(),
          userName: z.nullable(z.string()),
          askedBy: z.string(),
          /** Null where it was the operator of the installation, or someone who left. */
          askedByName: z.nullable(z.string()),
          madeAt: z.string(),
          /** Null where nobody came by the link. */
          usedAt: z.nullable(z.string()),
        }),
      ),
    }),
    read: async ({ house, actor }) => {
      const names = await staffNames(house, actor.organisationId);
      const rows = await listResets(house.signIn.database, actor.organisationId);
      return {
        answer: {
          rows: rows.map((row) => ({
            ...row,
            userName: names.get(row.userId) ?? null,
            askedByName: names.get(row.askedBy) ?? null,
          })),
        },
        people: [],
        why: "oversight",
      };
    },
  }),
];
