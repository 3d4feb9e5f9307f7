import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import type { OrganisationId } from "../../protection/basics/ids.ts";
import type { Speech } from "../../door/sentence-for.ts";
import type { EnvelopeAnswer } from "../../door/envelope.ts";
import { answerEnvelopes } from "../../door/door.ts";
import { loadStandards } from "../../door/load-standards.ts";
import { openDoor } from "../../door/open-door.ts";
import { systemActor } from "../../door/system-actor.ts";
import { installationId } from "../../protection/basics/ids.ts";
import { openDatabase } from "../../store/database.ts";
import { makeApiToken } from "../../store/sign-in/api-tokens.ts";
import { freshDatabase } from "../../store/testing/fresh-database.ts";
import { openKeyFolder } from "../../store/vault/key-folder.ts";
import { openVault } from "../../store/vault/vault.ts";
import { words } from "../../words/en/words.ts";
import type { House } from "../house.ts";
import { makeServer } from "../make-server.ts";
import { openSignIn } from "../sign-in/auth.ts";
import { makeUser } from "../sign-in/make-user.ts";

export const english: Speech = { language: "en", words };

export const testPassword = "quiet harbour lantern 9";

/** Someone who acts by API token, and signs in by browser with `testPassword` and the codes of their own app. */
export type TestWorker = {
  readonly userId: string;
  readonly organisationId: OrganisationId;
  readonly token: string;
  readonly email: string;
  readonly totpSecret: string;
};

/** A whole server on a database of its own, whose clock the test moves, and short ways to act as its workers. */
export type TestServer = {
  readonly house: House;
  readonly fastify: FastifyInstance;
  readonly clock: { now: string };
  readonly faults: unknown[];
  readonly organisation: (name: string, type?: string) => Promise<OrganisationId>;
  readonly worker: (
    organisation: OrganisationId,
    roles: readonly string[],
    teams?: readonly string[],
  ) => Promise<TestWorker>;
  /** One command as the worker, over HTTP. */
  readonly ask: (worker: TestWorker, name: string, payload: object, id?: string) => Promise<EnvelopeAnswer>;
  /** The same, and it must be accepted. */
  readonly done: (worker: TestWorker, name: string, payload: object) => Promise<void>;
  /** One reading; the test that asks names the shape it expects. */
  readonly show: <Body = unknown>(
    worker: TestWorker,
    path: string,
  ) => Promise<{ readonly status: number; readonly body: Body }>;
  readonly close: () => Promise<void>;
};

export type TestServerWish = {
  /** The built app, where a browser will look at it. */
  readonly dist?: string;
  readonly origin?: string;
};

export async function openTestServer({
  dist,
  origin = "http://127.0.0.1:8080",
}: TestServerWish = {}): Promise<TestServer> {
  const fresh = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), "amparo-test-keys-"));
  const keys = openKeyFolder(folder);
  keys.ensureKeys(installationId);
  const clock = { now: new Date().toISOString() };
  const now = () => clock.now;
  const database = openDatabase(fresh.app, 8);
  const store = {
    database,
    owner: fresh.owner,
    auth: fresh.auth,
    vault: openVault(keys),
    keys,
    signInSecret: "a secret of this test alone, long enough",
    isFirstStart: true,
    close: async () => {
      await database.destroy();
      await fresh.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const faults: unknown[] = [];
  const door = openDoor(store, now, (_reference, fault) => faults.push(fault));
  await loadStandards(door);
  const signIn = await openSignIn({ connection: fresh.auth, secret: store.signInSecret, origin, now });
  const house: House = { store, door, signIn, demo: false, now, origin };
  const fastify = await makeServer({ house, log: pino({ level: "silent" }), dist, perMinute: 100_000 });

  const asSystem = async (organisation: OrganisationId, name: string, payload: object) => {
    const envelope = { id: randomUUID(), name, version: 1, madeAt: clock.now, deviceId: "test", payload };
    const [answer] = await answerEnvelopes(door, systemActor(organisation), [envelope], english);
    if (answer?.status !== "accepted") throw new Error(`${name}: ${JSON.stringify(answer)}`, { cause: faults.at(-1) });
  };
  const ask: TestServer["ask"] = async (worker, name, payload, id = randomUUID()) => {
    const envelope = { id, name, version: 1, madeAt: clock.now, deviceId: "test", payload };
    const answer = await fastify.inject({
      method: "POST",
      url: "/api/commands",
      headers: { authorization: `Bearer ${worker.token}` },
      payload: { envelopes: [envelope] },
    });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return answer.json<{ answers: [EnvelopeAnswer] }>().answers[0];
  };
  return {
    house,
    fastify,
    clock,
    faults,
    organisation: async (name, type = "ngo") => {
      const organisation = randomUUID() as OrganisationId;
      keys.ensureKeys(organisation);
      await asSystem(organisation, "RegisterOrganisation", {
        organisationId: organisation,
        name,
        organisationType: type,
        countries: ["CH"],
      });
      await asSystem(organisation, "FormTeam", { organisationId: organisation, team: "north", name: "North" });
      return organisation;
    },
    worker: async (organisation, roles, teams = ["north"]) => {
      const userId = randomUUID();
      await asSystem(organisation, "InviteWorker", { organisationId: organisation, userId, roles, teams });
      const email = `${userId}@example.org`;
      const totpSecret = randomBytes(20).toString("hex");
      const name = `Testperson ${roles[0]}`;
      await makeUser(signIn, {
        id: userId,
        organisationId: organisation,
        email,
        name,
        password: testPassword,
        totpSecret,
      });
      const expiresAt = new Date(Date.parse(clock.now) + 365 * 86_400_000).toISOString();
      const { token } = await makeApiToken(signIn.database, { userId, label: "test", now: clock.now, expiresAt });
      return { userId, organisationId: organisation, token, email, totpSecret };
    },
    ask,
    done: async (worker, name, payload) => {
      const answer = await ask(worker, name, payload);
      if (answer.status !== "accepted") throw new Error(`${name}: ${JSON.stringify(answer)}`, { cause: faults.at(-1) });
    },
    show: async (worker, path) => {
      const answer = await fastify.inject({
        method: "GET",
        url: path,
        headers: { authorization: `Bearer ${worker.token}` },
      });
      return { status: answer.statusCode, body: answer.json() };
    },
    close: async () => {
      await fastify.close();
      await signIn.close();
      await store.close();
    },
  };
}
