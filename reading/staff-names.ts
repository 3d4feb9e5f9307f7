import { listUsers } from "../store/sign-in/users.ts";
import type { ReadingHouse } from "./reading-house.ts";

const keptFor = 10_000;
const kept = new WeakMap<
  ReadingHouse,
  Map<string, { readonly until: number; readonly names: Promise<ReadonlyMap<string, string>> }>
>();

/** Names of an organisation's own workers by id. Asked anew after ten seconds: lists ask for them at every row. */
export function staffNames(house: ReadingHouse, organisation: string): Promise<ReadonlyMap<string, string>> {
  const ofHouse = kept.get(house) ?? new Map();
  kept.set(house, ofHouse);
  const now = performance.now();
  const known = ofHouse.get(organisation);
  if (known && known.until > now) return known.names;
  const names = listUsers(house.signIn.database, organisation).then(
    (users) => new Map(users.map(({ id, name }) => [id, name])),
  );
  ofHouse.set(organisation, { until: now + keptFor, names });
  // A failed look-up must not stay.
  names.catch(() => ofHouse.delete(organisation));
  return names;
}
