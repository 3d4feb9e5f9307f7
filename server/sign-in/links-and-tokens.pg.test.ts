import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listApiTokens, makeApiToken, revokeApiToken } from "../../store/sign-in/api-tokens.ts";
import { findInvitation, makeInvitation, useInvitation } from "../../store/sign-in/invitations.ts";
import { findUserByEmail, listUsers } from "../../store/sign-in/users.ts";
import { openSignIn } from "./auth.ts";
import { firstAdministratorLink } from "./first-administrator.ts";
import { hashPassword } from "./password.ts";
import { addWorker, ask, goodPassword, openTestHouse, signIn, type TestHouse } from "./testing/test-house.ts";

let test: TestHouse;

beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

const inMinutes = (minutes: number) => new Date(Date.parse(test.clock.now) + minutes * 60_000).toISOString();

describe("the first administrator's link", () => {
  it("is made while there is nobody, and hides its token from servers", async () => {
    const link = await firstAdministratorLink(test.house.signIn, test.house);
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:8080\/welcome#token=[\w-]{43}&organisation=new$/);
  });

  it("ends with all others of its kind when one is used", async () => {
    const { database } = test.house.signIn;
    const [one, other] = [
      await makeInvitation(database, { expiresAt: inMinutes(9) }),
      await makeInvitation(database, { expiresAt: inMinutes(9) }),
    ];
    expect(await useInvitation(database, one, test.clock.now, await someone("first@test.example"))).toBe(true);
    expect(await findInvitation(database, other, test.clock.now)).toBeUndefined();
    expect(await firstAdministratorLink(test.house.signIn, test.house)).toBeUndefined();
  });
});

describe("an invitation", () => {
  const invite = (email: string, minutes = 60) => {
    const place = { organisationId: randomUUID(), userId: randomUUID(), email, name: "Testperson Gamma" };
    return makeInvitation(test.house.signIn.database, { expiresAt: inMinutes(minutes), place });
  };

  it("works once, whoever is quicker", async () => {
    const { database } = test.house.signIn;
    const token = await invite("once@test.example");
    const users = [await someone("once-a@test.example"), await someone("once-b@test.example")];
    const answers = await Promise.all(users.map((user) => useInvitation(database, token, test.clock.now, user)));
    expect(answers.toSorted()).toEqual([false, true]);
    expect(await findInvitation(database, token, test.clock.now)).toBeUndefined();
  });

  it("brings a user who can sign in", async () => {
    const { database } = test.house.signIn;
    const user = await someone("Comes@test.example");
    await useInvitation(database, await invite("comes@test.example"), test.clock.now, user);
    expect((await signIn(test, "comes@test.example")).statusCode).toBe(200);
    expect(await listUsers(database, user.organisationId)).toEqual([
      { id: user.id, organisationId: user.organisationId, name: "Testperson Beta", email: "comes@test.example" },
    ]);
  });

  it("is not spent when the user could not be made", async () => {
    const { database } = test.house.signIn;
    const token = await invite("again@test.example");
    await useInvitation(database, await invite("x@test.example"), test.clock.now, await someone("taken@test.example"));
    await expect(useInvitation(database, token, test.clock.now, await someone("taken@test.example"))).rejects.toThrow();
    expect(await findInvitation(database, token, test.clock.now)).toBeDefined();
    expect(await findUserByEmail(database, "again@test.example")).toBeUndefined();
  });

  it("is over when its time is", async () => {
    const token = await invite("late@test.example", 5);
    expect(await findInvitation(test.house.signIn.database, token, inMinutes(6))).toBeUndefined();
    expect(
      await useInvitation(test.house.signIn.database, token, inMinutes(6), await someone("late@test.example")),
    ).toBe(false);
  });
});

describe("an API token", () => {
  const asked = (token: string) => ask(test, "GET", "/api/me", { headers: { authorization: `Bearer ${token}` } });

  it("acts as its user with their roles, as if with a second factor", async () => {
    const { userId } = await addWorker(test, { email: "script@test.example", roles: ["caseworker"] });
    const { token } = await makeApiToken(test.house.signIn.database, {
      userId,
      label: "nightly",
      now: test.clock.now,
      expiresAt: inMinutes(60),
    });
    const answer = (await asked(token)).json();
    expect(answer).toMatchObject({ user: { id: userId }, roles: ["caseworker"], secondFactor: { verified: true } });
    const [listed] = await listApiTokens(test.house.signIn.database, userId);
    expect(listed).toMatchObject({ label: "nightly", lastUsedOn: test.clock.now.slice(0, 10) });
    expect(JSON.stringify(listed)).not.toContain(token.slice(7));
  });

  it("is nobody's when revoked, expired or made up", async () => {
    const { userId } = await addWorker(test, { email: "ended@test.example", roles: ["caseworker"] });
    const wish = { userId, label: "short", now: test.clock.now };
    const { database } = test.house.signIn;
    const expired = await makeApiToken(database, { ...wish, expiresAt: inMinutes(-1) });
    const revoked = await makeApiToken(database, { ...wish, expiresAt: inMinutes(60) });
    expect(await revokeApiToken(database, revoked.id, test.clock.now)).toBe(true);
    expect(await revokeApiToken(database, revoked.id, test.clock.now)).toBe(false);
    const statuses = await Promise.all([expired.token, revoked.token, `amparo_${"A".repeat(43)}`, "short"].map(asked));
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401]);
  });
});

describe("the two logins", () => {
  const asLogin = async (user: string, statement: string) => {
    const client = new pg.Client({ ...test.house.store.owner, user });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };

  it.each(["case_list", "person_list", "event", "stream_key", "worker_list"])(
    "sign-in cannot read casework: %s",
    async (table) => {
      await expect(asLogin("amparo_auth", `select 1 from amparo.${table}`)).rejects.toThrow(/permission denied/);
    },
  );

  it.each(["user", "session", "account", "twoFactor", "passkey", "api_token", "invitation"])(
    "casework cannot read sign-in: %s",
    async (table) => {
      await expect(asLogin("amparo_app", `select 1 from auth."${table}"`)).rejects.toThrow(/permission denied/);
    },
  );

  it("sign-in's own tables keep no secret as it was told", async () => {
    const rows = await asLogin("amparo_auth", `select row_to_json(a)::text as text from auth.account a`);
    expect(JSON.stringify(rows)).not.toContain(goodPassword);
  });
});

it("two servers that start together make the tables once", async () => {
  const { owner, auth } = test.house.store;
  const client = new pg.Client({ ...owner, user: auth.user });
  await client.connect();
  await client.query(`drop table auth."twoFactor", auth.passkey`);
  await client.end();
  const wish = { connection: auth, secret: test.house.signIn.secret, origin: test.house.origin };
  const servers = await Promise.all([openSignIn(wish), openSignIn(wish)]);
  await Promise.all(servers.map((server) => server.close()));
});

it("over https the cookie is bound to this host alone", async () => {
  const secure = await openTestHouse("https://amparo.example");
  try {
    await addWorker(secure, { email: "https@test.example", roles: ["administrator"] });
    const answer = await signIn(secure, "https@test.example");
    expect(answer.cookies[0]).toMatchObject({
      name: "__Host-amparo.session_token",
      secure: true,
      path: "/",
      sameSite: "Strict",
      httpOnly: true,
    });
    expect(String(answer.headers["set-cookie"])).not.toMatch(/domain/i);
    const cookies = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
    expect((await ask(secure, "GET", "/api/me", { cookies })).statusCode).toBe(200);
  } finally {
    await secure.close();
  }
});

async function someone(email: string) {
  return {
    id: randomUUID(),
    organisationId: randomUUID(),
    name: "Testperson Beta",
    email,
    passwordHash: await hashPassword(goodPassword),
  };
}
