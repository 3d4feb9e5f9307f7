import { randomUUID } from "node:crypto";
import { answerEnvelopes } from "../door/door.ts";
import { loadStandards } from "../door/load-standards.ts";
import { openDoor } from "../door/open-door.ts";
import { systemActor } from "../door/system-actor.ts";
import type { OrganisationId } from "../protection/basics/ids.ts";
import type { House } from "../server/house.ts";
import { openSignIn } from "../server/sign-in/auth.ts";
import { makeUser } from "../server/sign-in/make-user.ts";
import { openStore } from "../store/open-store.ts";
import { readStoreSettings } from "../store/settings.ts";
import { makeApiToken } from "../store/sign-in/api-tokens.ts";
import { words } from "../words/en/words.ts";

export type BenchWorker = {
  readonly userId: string;
  readonly token: string;
  readonly email: string;
  readonly password: string;
  readonly totpSecret: string;
};

/** An installation as `npm start` opens it: PostgreSQL with fsync, sealed histories, the standard instruments. */
export async function openHouse(dataFolder: string, origin: string): Promise<House> {
  const store = await openStore(readStoreSettings({}, { data: dataFolder }), "server");
  const now = () => new Date().toISOString();
  const door = openDoor(store, now, (reference, fault) =>
    process.stderr.write(`fault ${reference} ${String(fault)}\n`),
  );
  await loadStandards(door);
  const signIn = await openSignIn({ connection: store.auth, secret: store.signInSecret, origin, now });
  return { store, door, signIn, demo: true, now, origin, mostAnHour: 1_000_000_000 };
}

export async function makeOrganisation(house: House): Promise<OrganisationId> {
  // `as`: a random UUID is what an organisation's id is.
  const organisation = randomUUID() as OrganisationId;
  house.store.keys.ensureKeys(organisation);
  await asSystem(house, organisation, "RegisterOrganisation", {
    organisationId: organisation,
    name: "Bench Office",
    organisationType: "ngo",
    countries: ["CH"],
  });
  for (const team of teams)
    await asSystem(house, organisation, "FormTeam", { organisationId: organisation, team, name: team });
  return organisation;
}

/** Teams from large to small, as offices are. */
export const teams = ["north", "south", "east", "west", "border"] as const;

/** A worker with a second factor, and with a token as `amparo token new` makes it for scripts. */
export async function makeWorker(
  house: House,
  organisation: OrganisationId,
  roles: readonly string[],
  team: string,
): Promise<BenchWorker> {
  const userId = randomUUID();
  await asSystem(house, organisation, "InviteWorker", { organisationId: organisation, userId, roles, teams: [team] });
  const email = `${userId}@example.org`;
  const [password, totpSecret] = ["quiet harbour lantern 9", randomUUID()];
  await makeUser(house.signIn, {
    id: userId,
    organisationId: organisation,
    email,
    name: `Testperson ${roles[0]}`,
    password,
    totpSecret,
  });
  const expiresAt = new Date(Date.now() + 365 * 86_400_000).toISOString();
  const { token } = await makeApiToken(house.signIn.database, { userId, label: "bench", now: house.now(), expiresAt });
  return { userId, token, email, password, totpSecret };
}

async function asSystem(house: House, organisation: OrganisationId, name: string, payload: object): Promise<void> {
  const envelope = { id: randomUUID(), name, version: 1, madeAt: house.now(), deviceId: "bench", payload };
  const [answer] = await answerEnvelopes(house.door, systemActor(organisation), [envelope], { language: "en", words });
  if (answer?.status !== "accepted") throw new Error(`${name}: ${JSON.stringify(answer)}`);
}
