import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOrganisation } from "../../store/database.ts";
import { findActor } from "./find-actor.ts";
import {
  addWorker,
  ask,
  cookiesOf,
  goodPassword,
  openTestHouse,
  signIn,
  type TestHouse,
} from "./testing/test-house.ts";
import { currentTotpCode } from "../../store/sign-in/totp-code.ts";

const totpSecret = "TESTSECRETTESTSECRETTESTSECRET12";
let test: TestHouse;

beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

const currentCode = () => currentTotpCode(totpSecret, new Date().toISOString());
const me = (cookies: string) => ask(test, "GET", "/api/me", { cookies });

describe("signing in", () => {
  it("with password and the code of the app, the second factor counts", async () => {
    const { userId, organisationId } = await addWorker(test, {
      email: "both@test.example",
      roles: ["caseworker"],
      totpSecret,
    });
    const first = await signIn(test, "both@test.example");
    expect(first.json()).toMatchObject({ twoFactorRedirect: true });
    expect((await me(cookiesOf(first))).statusCode).toBe(401);
    const second = await ask(test, "POST", "/api/auth/two-factor/verify-totp", {
      cookies: cookiesOf(first),
      body: { code: currentCode() },
    });
    expect(second.statusCode).toBe(200);
    const answer = await me(cookiesOf(second));
    expect(answer.json()).toMatchObject({
      user: { id: userId, name: "Testperson Alpha" },
      organisation: { id: organisationId, name: "Test House" },
      roles: ["caseworker"],
      teams: ["north"],
      secondFactor: { needed: true, enrolled: true, verified: true },
    });
    expect(answer.json().verbs["case.read"]).toBe("assigned");
  });

  it("a wrong code lets nobody in", async () => {
    await addWorker(test, { email: "wrong-code@test.example", roles: ["caseworker"], totpSecret });
    const first = await signIn(test, "wrong-code@test.example");
    const wrong = String((Number(currentCode()) + 1) % 1_000_000).padStart(6, "0");
    const second = await ask(test, "POST", "/api/auth/two-factor/verify-totp", {
      cookies: cookiesOf(first),
      body: { code: wrong },
    });
    expect(second.statusCode).toBe(401);
    expect((await me(cookiesOf(second))).statusCode).toBe(401);
  });

  it("without a second factor, roles that see case content may do nothing", async () => {
    await addWorker(test, { email: "one@test.example", roles: ["caseworker"] });
    const answer = (await me(cookiesOf(await signIn(test, "one@test.example")))).json();
    expect(answer.secondFactor).toEqual({ needed: true, enrolled: false, verified: false });
    expect(answer.verbs).toEqual({});
  });

  it("a wrong password and an unknown address are answered alike", async () => {
    await addWorker(test, { email: "known@test.example", roles: ["administrator"] });
    const wrong = await signIn(test, "known@test.example", "not the password at all", "192.0.2.2");
    const unknown = await signIn(test, "unknown@test.example", "not the password at all", "192.0.2.2");
    expect([wrong.statusCode, wrong.body]).toEqual([unknown.statusCode, unknown.body]);
    expect(wrong.statusCode).toBe(401);
  });

  it("nobody signs up by themselves", async () => {
    const body = { email: "new@test.example", password: goodPassword, name: "Testperson Beta" };
    expect((await ask(test, "POST", "/api/auth/sign-up/email", { body })).statusCode).toBe(404);
  });

  it("whoever guesses quickly from one place is told to wait, and nobody elsewhere", async () => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries++) {
      statuses.push((await signIn(test, `guessed-${tries}@test.example`, "guess after guess", "192.0.2.3")).statusCode);
    }
    expect(statuses).toContain(429);
    expect((await signIn(test, "guessed@test.example", "guess after guess", "192.0.2.4")).statusCode).toBe(401);
  });

  it("each wrong password for one account waits longer than the one before, known or unknown, from wherever", async () => {
    await addWorker(test, { email: "besieged@test.example", roles: ["administrator"] });
    const start = Date.parse(test.clock.now);
    const story = async (email: string, network: string) => {
      const answers: string[] = [];
      let seconds = 0;
      for (let tries = 0; tries < 24; tries++) {
        test.clock.now = new Date(start + seconds * 1000).toISOString();
        const answer = await signIn(test, email, "guess after guess", `${network}.${tries}`);
        const wait = Number(answer.headers["retry-after"] ?? 0);
        answers.push(`${answer.statusCode} ${answer.json().code} ${wait}`);
        seconds += wait;
      }
      return answers;
    };
    const known = await story("besieged@test.example", "198.51.100");
    expect(await story("nobody-has-this@test.example", "203.0.113")).toEqual(known);
    expect(known.slice(0, 6)).toEqual([
      ...Array<string>(5).fill("401 INVALID_EMAIL_OR_PASSWORD 0"),
      "429 access.too-many 5",
    ]);
    const waits = known.map((answer) => Number(answer.split(" ")[2])).filter((wait) => wait > 0);
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, ...waits.slice(9)]);

    test.clock.now = new Date(start + 40 * 3_600_000).toISOString();
    const right = () => signIn(test, "besieged@test.example", goodPassword, "192.0.2.6");
    expect((await right()).statusCode).toBe(200);
    for (let tries = 0; tries < 4; tries++)
      await signIn(test, "besieged@test.example", "guess after guess", `192.0.2.${30 + tries}`);
    expect((await right()).statusCode).toBe(200);
    test.clock.now = new Date().toISOString();
  });

  it("tries side by side count one by one", async () => {
    const tries = Array.from({ length: 20 }, (_, index) =>
      signIn(test, "at-once@test.example", "guess after guess", `198.18.0.${index}`),
    );
    const statuses = (await Promise.all(tries)).map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  });

  it("a page of someone else's cannot sign anybody out", async () => {
    await addWorker(test, { email: "foreign@test.example", roles: ["administrator"] });
    const cookies = cookiesOf(await signIn(test, "foreign@test.example", goodPassword, "192.0.2.5"));
    await ask(test, "POST", "/api/auth/sign-out", {
      cookies,
      body: {},
      headers: { origin: "https://elsewhere.example" },
    });
    expect((await me(cookies)).statusCode).toBe(200);
  });
});

describe("a session", () => {
  const entered = async (email: string, roles: readonly string[] = ["administrator"]) => {
    const worker = await addWorker(test, { email, roles });
    return { ...worker, cookies: cookiesOf(await signIn(test, email, goodPassword, "192.0.2.10")) };
  };

  it("has a cookie that scripts and other sites never get", async () => {
    await addWorker(test, { email: "cookie@test.example", roles: ["administrator"] });
    const [cookie] = (await signIn(test, "cookie@test.example", goodPassword, "192.0.2.11")).cookies;
    expect(cookie).toMatchObject({
      name: "amparo.session_token",
      httpOnly: true,
      sameSite: "Strict",
      path: "/",
      maxAge: 43_200,
    });
  });

  it("is found by ours as by better-auth", async () => {
    const { cookies, userId } = await entered("alike@test.example");
    const theirs = await test.house.signIn.auth.api.getSession({ headers: new Headers({ cookie: cookies }) });
    const ours = await findActor(test.house.signIn, test.house.store.database, { cookie: cookies });
    expect([theirs?.user.id, ours?.actor.userId]).toEqual([userId, userId]);
  });

  it("is nobody's when its cookie was changed", async () => {
    const { cookies } = await entered("changed@test.example");
    const changed = cookies.replace(/=(.)/, (_, first: string) => `=${first === "a" ? "b" : "a"}`);
    expect((await me(changed)).statusCode).toBe(401);
    expect((await me(cookies.slice(0, -8))).statusCode).toBe(401);
    expect((await me("amparo.session_token=%E0%A4%A")).statusCode).toBe(401);
  });

  it("ends at once when it is revoked from elsewhere", async () => {
    const { cookies } = await entered("revoked@test.example");
    const elsewhere = cookiesOf(await signIn(test, "revoked@test.example", goodPassword, "192.0.2.12"));
    const all = (await ask(test, "GET", "/api/auth/list-sessions", { cookies: elsewhere })).json();
    expect(all).toHaveLength(2);
    expect(all[0].ipAddress).toBe("");
    await ask(test, "POST", "/api/auth/revoke-other-sessions", { cookies: elsewhere, body: {} });
    expect([(await me(cookies)).statusCode, (await me(elsewhere)).statusCode]).toEqual([401, 200]);
  });

  it("ends when signed out", async () => {
    const { cookies } = await entered("out@test.example");
    await ask(test, "POST", "/api/auth/sign-out", { cookies, body: {} });
    expect((await me(cookies)).statusCode).toBe(401);
  });

  it("is nobody's as soon as the worker is deactivated", async () => {
    const { cookies, organisationId } = await entered("leaving@test.example");
    await asOrganisation(test.house.store.database, organisationId, (trx) =>
      trx.updateTable("worker_list").set({ active: false }).execute(),
    );
    const answer = await me(cookies);
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([
      401,
      "application/problem+json; charset=utf-8",
    ]);
  });

  it("lasts while it is used, and not beyond a shift", async () => {
    const { cookies } = await entered("idle@test.example");
    const start = Date.now();
    const at = async (minutes: number) => {
      test.clock.now = new Date(start + minutes * 60_000).toISOString();
      return (await me(cookies)).statusCode;
    };
    try {
      expect([await at(50), await at(100)]).toEqual([200, 200]);
      for (let minutes = 150; minutes < 720; minutes += 50) expect(await at(minutes)).toBe(200);
      expect(await at(725)).toBe(401);
    } finally {
      test.clock.now = new Date(start).toISOString();
    }
  });

  it("left alone for an hour ends", async () => {
    const { cookies } = await entered("alone@test.example");
    const start = Date.now();
    test.clock.now = new Date(start + 61 * 60_000).toISOString();
    expect((await me(cookies)).statusCode).toBe(401);
    test.clock.now = new Date(start).toISOString();
  });
});
