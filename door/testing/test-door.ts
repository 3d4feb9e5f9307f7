import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "../../protection/basics/actor.ts";
import { installationId, organisationId, userId } from "../../protection/basics/ids.ts";
import type { RoleName } from "../../protection/access/roles.ts";
import { openDatabase } from "../../store/database.ts";
import type { DatabaseConnection } from "../../store/embedded/database-connection.ts";
import type { Seeded } from "../../store/testing/seeded.ts";
import { openKeyFolder, type KeySource } from "../../store/vault/key-folder.ts";
import { openVault } from "../../store/vault/vault.ts";
import { words } from "../../words/en/words.ts";
import { answerEnvelopes } from "../door.ts";
import type { Door } from "../door-needs.ts";
import type { Envelope, EnvelopeAnswer } from "../envelope.ts";
import { loadStandards } from "../load-standards.ts";
import { openDoor } from "../open-door.ts";
import { systemActor } from "../system-actor.ts";

export type Step = { readonly actor: Actor; readonly name: string; readonly payload: object };

/** An organisation with one worker for each role that the walks need. */
export type TestOrganisation = {
  readonly id: string;
  readonly serviceId: string;
  readonly as: (role: RoleName, number?: number) => Actor;
};

/** A door on a database of one's own, whose clock the test moves. */
export type TestDoor = {
  readonly door: Door;
  readonly keys: KeySource;
  readonly keyFolder: string;
  readonly clock: { now: string };
  readonly faults: unknown[];
  readonly ask: (actor: Actor, ...envelopes: readonly Envelope[]) => Promise<readonly EnvelopeAnswer[]>;
  /** One step that must be accepted. */
  readonly done: (step: Step, id: string) => Promise<void>;
  readonly organisation: (chance: Seeded) => Promise<TestOrganisation>;
  readonly close: () => Promise<void>;
};

/** `given` is a key folder that is somebody else's to remove. */
export async function openTestDoor(app: DatabaseConnection, most = 8, given?: string): Promise<TestDoor> {
  const keyFolder = given ?? mkdtempSync(join(tmpdir(), "amparo-test-keys-"));
  const keys = openKeyFolder(keyFolder);
  keys.ensureKeys(installationId);
  const database = openDatabase(app, most);
  const clock = { now: "2026-11-21T09:00:00.000Z" };
  const faults: unknown[] = [];
  const door = openDoor(
    { database, vault: openVault(keys) },
    () => clock.now,
    (_reference, fault) => void faults.push(fault),
  );
  await loadStandards(door);
  const ask: TestDoor["ask"] = (actor, ...envelopes) =>
    answerEnvelopes(door, actor, envelopes, { language: "en", words });
  const done: TestDoor["done"] = async (step, id) => {
    const [answer] = await ask(step.actor, envelopeOf(step, id, clock.now));
    if (answer?.status !== "accepted")
      throw new Error(`${step.name}: ${JSON.stringify(answer)}`, { cause: faults.at(-1) });
  };
  return {
    door,
    keys,
    keyFolder,
    clock,
    faults,
    ask,
    done,
    organisation: async (chance) => foundOrganisation(keys, done, chance),
    close: async () => {
      await database.destroy();
      if (given === undefined) rmSync(keyFolder, { recursive: true, force: true });
    },
  };
}

export function envelopeOf({ name, payload }: Pick<Step, "name" | "payload">, id: string, madeAt: string): Envelope {
  return { id, name, version: 1, madeAt, deviceId: "test-device", payload };
}

async function foundOrganisation(keys: KeySource, done: TestDoor["done"], chance: Seeded): Promise<TestOrganisation> {
  const id = organisationId().parse(chance.uuid());
  const serviceId = chance.uuid();
  keys.ensureKeys(id);
  const system = systemActor(id);
  const act = (name: string, payload: object) =>
    done({ actor: system, name, payload: { organisationId: id, ...payload } }, chance.uuid());
  await act("RegisterOrganisation", {
    name: `Test House ${id.slice(0, 4)}`,
    organisationType: "ngo",
    countries: ["CH"],
  });
  await act("FormTeam", { team: "north", name: "North" });
  await act("OfferService", { serviceId, code: "safe-house", country: "CH", open: true });
  const workers = new Map<string, string>();
  const as = (role: RoleName, number = 1): Actor => {
    const key = `${role} ${number}`;
    const worker = workers.get(key) ?? chance.uuid();
    workers.set(key, worker);
    return {
      userId: userId().parse(worker),
      organisationId: id,
      roles: [role],
      teams: ["north"],
      hasSecondFactor: true,
    };
  };
  for (const role of ["first-responder", "screening-officer", "caseworker", "supervisor", "provider"] as const) {
    await act("InviteWorker", { userId: as(role).userId, roles: [role], teams: ["north"] });
  }
  return { id, serviceId, as };
}
