import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import { notReachable } from "../protection/access/access-refusal.ts";
import { scopeOf, whyNot } from "../protection/access/may.ts";
import type { Actor } from "../protection/basics/actor.ts";
import type { Refusal } from "../protection/basics/decision.ts";
import { invalid } from "../door/decode-payload.ts";
import type { Speech } from "../door/sentence-for.ts";
import { asOrganisation } from "../store/database.ts";
import { takeTry } from "../store/hourly-tries.ts";
import { logRead } from "../store/read-log.ts";
import type { ReadingHouse } from "./reading-house.ts";
import type { ReadRoute } from "./read-route.ts";

export type ReadAnswer = { readonly shown: unknown } | { readonly refusal: Refusal };

/**
 * One reading for HTTP and CLI alike: permission, decoding, the hourly limit, the reading and its log entry in one
 * transaction, and only declared fields on the way out. Absent and not theirs run the same statements and are answered
 * alike.
 */
export async function readOnce(
  house: ReadingHouse,
  actor: Actor,
  route: ReadRoute,
  given: { readonly params: unknown; readonly query: unknown; readonly speech: Speech },
): Promise<ReadAnswer> {
  if (scopeOf(actor, route.verb) === undefined) {
    return { refusal: whyNot(actor, route.verb, { organisationId: actor.organisationId }) ?? notReachable() };
  }
  const params = z.safeParse(route.params, given.params);
  // A path that cannot name anything names nothing: the same answer as for what is absent.
  if (!params.success) return { refusal: notReachable() };
  const query = z.safeParse(route.query, given.query);
  if (!query.success) return { refusal: invalid(query.error.issues) };
  if (!(await mayAskAgain(house, actor, route))) {
    return { refusal: { code: "access.too-many", facts: { seconds: secondsLeftOfHour(house.now()) } } };
  }
  const shown = await asOrganisation(house.store.database, actor.organisationId, async (trx) => {
    // `as`: readRoute tied the schemas to what `read` takes; the list of routes forgets which.
    const asked = { params: params.data, query: query.data } as { params: never; query: never };
    const read = await route.read({ trx, house, actor, speech: given.speech, ...asked });
    if (read && (read.people.length > 0 || read.isAlwaysLogged)) {
      await logRead(trx, {
        organisation: actor.organisationId,
        id: randomUUID(),
        at: house.now(),
        actorId: actor.userId,
        verb: route.verb,
        why: read.why,
        people: [...new Set(read.people)],
      });
    }
    return read;
  });
  return shown ? { shown: z.parse(route.answer, shown.answer) } : { refusal: notReachable() };
}

/** Counted in a transaction of its own: an answer that fails or is lost was asked for all the same. */
async function mayAskAgain(house: ReadingHouse, actor: Actor, { verb, mostAnHour }: ReadRoute): Promise<boolean> {
  if (mostAnHour === undefined) return true;
  const most = house.mostAnHour ?? mostAnHour;
  return asOrganisation(house.store.database, actor.organisationId, (trx) =>
    takeTry(trx, actor, { what: verb, now: house.now(), most }),
  );
}

function secondsLeftOfHour(now: string): number {
  return 3600 - Number(now.slice(14, 16)) * 60 - Number(now.slice(17, 19));
}
