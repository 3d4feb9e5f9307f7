import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addWorker, ask, cookiesOf, openTestHouse, signIn, type TestHouse } from "./testing/test-house.ts";
import { makeTestPasskey, type TestPasskey } from "./testing/test-passkey.ts";

const origin = "http://localhost:8080";
let test: TestHouse;

beforeAll(async () => {
  test = await openTestHouse(origin);
});
afterAll(() => test.close());

const factorOf = async (cookies: string) => (await ask(test, "GET", "/api/me", { cookies })).json().secondFactor;

async function register(passkey: TestPasskey, cookies: string, asksPerson: boolean) {
  const options = await ask(test, "GET", "/api/auth/passkey/generate-register-options", { cookies });
  return ask(test, "POST", "/api/auth/passkey/verify-registration", {
    cookies: `${cookies}; ${cookiesOf(options)}`,
    body: { response: passkey.register(options.json().challenge, asksPerson) },
  });
}

async function authenticate(passkey: TestPasskey, asksPerson: boolean) {
  const options = await ask(test, "GET", "/api/auth/passkey/generate-authenticate-options");
  return ask(test, "POST", "/api/auth/passkey/verify-authentication", {
    cookies: cookiesOf(options),
    body: { response: passkey.authenticate(options.json().challenge, asksPerson) },
  });
}

describe("a passkey", () => {
  it("set up in a session proves it, and signs in with both factors at once", async () => {
    const { userId } = await addWorker(test, { email: "passkey@test.example", roles: ["caseworker"] });
    const elsewhere = cookiesOf(await signIn(test, "passkey@test.example"));
    const cookies = cookiesOf(await signIn(test, "passkey@test.example"));
    const passkey = makeTestPasskey("localhost", origin);
    expect((await register(passkey, cookies, true)).statusCode).toBe(200);
    expect(await factorOf(cookies)).toEqual({ needed: true, enrolled: true, verified: true });
    expect((await ask(test, "GET", "/api/me", { cookies: elsewhere })).statusCode).toBe(401);

    const entered = await authenticate(passkey, true);
    const answer = (await ask(test, "GET", "/api/me", { cookies: cookiesOf(entered) })).json();
    expect(answer).toMatchObject({ user: { id: userId }, secondFactor: { verified: true } });
    expect(answer.verbs["case.read"]).toBe("assigned");

    const byPassword = cookiesOf(await signIn(test, "passkey@test.example"));
    expect(await factorOf(byPassword)).toEqual({ needed: true, enrolled: true, verified: false });
    expect((await register(makeTestPasskey("localhost", origin), byPassword, true)).statusCode).toBe(403);
  });

  it("that did not ask for finger, face or code is refused", async () => {
    await addWorker(test, { email: "unverified@test.example", roles: ["caseworker"] });
    const cookies = cookiesOf(await signIn(test, "unverified@test.example"));
    const passkey = makeTestPasskey("localhost", origin);
    const refused = await register(passkey, cookies, false);
    expect([refused.statusCode, refused.json().code]).toEqual([401, "sign-in.passkey-unverified"]);
    expect(await factorOf(cookies)).toEqual({ needed: true, enrolled: false, verified: false });
    await register(passkey, cookies, true);
    const entered = await authenticate(passkey, false);
    expect([entered.statusCode, entered.cookies.filter(({ name }) => name.includes("session"))]).toEqual([401, []]);
  });

  it("made for another page is refused", async () => {
    await addWorker(test, { email: "phished@test.example", roles: ["caseworker"] });
    const cookies = cookiesOf(await signIn(test, "phished@test.example"));
    const answer = await register(makeTestPasskey("localhost", "https://elsewhere.example"), cookies, true);
    expect(answer.statusCode).not.toBe(200);
    expect(await factorOf(cookies)).toMatchObject({ enrolled: false, verified: false });
  });
});
