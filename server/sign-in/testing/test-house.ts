import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from "fastify";
import { asOrganisation, openDatabase } from "../../../store/database.ts";
import { freshDatabase } from "../../../store/testing/fresh-database.ts";
import { openKeyFolder } from "../../../store/vault/key-folder.ts";
import { openVault } from "../../../store/vault/vault.ts";
import { openSignIn } from "../auth.ts";
import { registerAuth } from "../auth-routes.ts";
import { makeUser } from "../make-user.ts";
import type { SignInHouse } from "../me.ts";

export const goodPassword = "quiet harbour lantern 9";

/** An installation of one's own, with sign-in over HTTP, whose clock the test moves. */
export type TestHouse = {
  readonly house: SignInHouse;
  readonly fastify: FastifyInstance;
  readonly clock: { now: string };
  readonly close: () => Promise<void>;
};

export async function openTestHouse(origin = "http://127.0.0.1:8080"): Promise<TestHouse> {
  const fresh = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), "amparo-keys-"));
  const keys = openKeyFolder(folder);
  const database = openDatabase(fresh.app, 4);
  const clock = { now: new Date().toISOString() };
  const secret = "a secret of this test alone, long enough";
  const now = () => clock.now;
  const signIn = await openSignIn({ connection: fresh.auth, secret, origin, now });
  const close = async () => {
    await signIn.close();
    await database.destroy();
    await fresh.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  const { owner, auth } = fresh;
  const store = {
    database,
    owner,
    auth,
    vault: openVault(keys),
    keys,
    signInSecret: secret,
    isFirstStart: false,
    close,
  };
  const house: SignInHouse = { store, signIn, demo: false, now, origin };
  const fastify = Fastify();
  registerAuth(fastify, house);
  return { house, fastify, clock, close: async () => (await fastify.close(), await close()) };
}

/** A worker who can sign in, written past the door: what they may do is what the test is about. */
export async function addWorker(
  { house }: TestHouse,
  worker: { readonly email: string; readonly roles: readonly string[]; readonly totpSecret?: string },
): Promise<{ readonly userId: string; readonly organisationId: string }> {
  const [userId, organisationId] = [randomUUID(), randomUUID()];
  await asOrganisation(house.store.database, organisationId, async (trx) => {
    await trx
      .insertInto("organisation_list")
      .values({
        organisation: organisationId,
        id: organisationId,
        name: "Test House",
        organisation_type: "ngo",
        countries: ["CH"],
      })
      .execute();
    await trx
      .insertInto("worker_list")
      .values({
        organisation: organisationId,
        id: organisationId,
        user_id: userId,
        roles: [...worker.roles],
        teams: ["north"],
        active: true,
      })
      .execute();
  });
  const totp = worker.totpSecret === undefined ? {} : { totpSecret: worker.totpSecret };
  await makeUser(house.signIn, {
    id: userId,
    organisationId,
    email: worker.email,
    name: "Testperson Alpha",
    password: goodPassword,
    ...totp,
  });
  return { userId, organisationId };
}

type Asked = {
  readonly cookies?: string;
  readonly body?: object;
  readonly from?: string;
  readonly headers?: Record<string, string>;
};

/** One request as a browser on this installation's own page sends it. */
export function ask(
  test: TestHouse,
  method: "GET" | "POST",
  url: string,
  asked: Asked = {},
): Promise<LightMyRequestResponse> {
  return test.fastify.inject({
    method,
    url,
    remoteAddress: asked.from ?? "192.0.2.1",
    headers: { origin: test.house.origin, ...(asked.cookies && { cookie: asked.cookies }), ...asked.headers },
    ...(asked.body && { payload: asked.body }),
  });
}

/** What a browser would send back. */
export function cookiesOf(answer: LightMyRequestResponse): string {
  return answer.cookies
    .filter(({ value }) => value !== "")
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join("; ");
}

export function signIn(
  test: TestHouse,
  email: string,
  password = goodPassword,
  from?: string,
): Promise<LightMyRequestResponse> {
  return ask(test, "POST", "/api/auth/sign-in/email", { body: { email, password }, ...(from && { from }) });
}
