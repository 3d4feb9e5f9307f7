import type { StreamStates } from "../protection/streams.ts";
import { personsOfCases } from "../store/lists/case-lists.ts";
import { readHistories } from "../store/log/history.ts";
import type { Reading } from "./read-route.ts";

type Thing = { readonly kind: string; readonly id: string };

/**
 * Whom the access log names for what was shown about these things: the person, the person of the case, everybody a first
 * contact led to. A first contact that led to nobody known stands for itself.
 */
export async function peopleBehind(
  { trx, house, actor }: Pick<Reading<unknown, unknown>, "trx" | "house" | "actor">,
  things: readonly Thing[],
): Promise<readonly string[]> {
  const { organisationId } = actor;
  const idsOf = (wanted: string) => things.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const contacts = idsOf("encounter").map((id) => ({ kind: "encounter" as const, id }));
  const met = await readHistories(trx, house.store.vault, organisationId, contacts);
  const linked = contacts.flatMap(({ id }) => {
    // `as`: only histories of kind encounter were asked for.
    const encounter = (met.get(id)?.state as StreamStates["encounter"] | undefined)?.encounter;
    const people = encounter === undefined || encounter.status === "none" ? [] : encounter.personIds;
    return people.length === 0 ? [id] : people;
  });
  return [...idsOf("person"), ...linked, ...(await personsOfCases(trx, organisationId, idsOf("case")))];
}
