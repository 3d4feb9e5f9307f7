import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastTotpStep } from "../../store/sign-in/totp-uses.ts";
import { findTotpSecret, unusedTotpCode } from "./make-user.ts";
import {
  addWorker,
  ask,
  cookiesOf,
  goodPassword,
  openTestHouse,
  signIn,
  type TestHouse,
} from "./testing/test-house.ts";
import { setUpApp } from "./testing/set-up-app.ts";
import { currentTotpCode, totpCodeOf } from "../../store/sign-in/totp-code.ts";

let test: TestHouse;
let address = 0;

beforeAll(async () => {
  test = await openTestHouse();
});
afterAll(() => test.close());

const enter = async (email: string) => cookiesOf(await signIn(test, email, goodPassword, `192.0.2.${++address}`));
const post = (path: string, cookies: string, body: object) =>
  ask(test, "POST", `/api/auth/${path}`, { cookies, body, from: `192.0.2.${++address}` });
const factorOf = async (cookies: string) => (await ask(test, "GET", "/api/me", { cookies })).json().secondFactor;

describe("an authenticator app", () => {
  it("set up in a session proves it, and ends those that knew only the password", async () => {
    const { userId } = await addWorker(test, { email: "sets-up@test.example", roles: ["caseworker"] });
    const elsewhere = await enter("sets-up@test.example");
    const { cookies, secret } = await setUpApp(test, await enter("sets-up@test.example"));
    expect(await factorOf(cookies)).toEqual({ needed: true, enrolled: true, verified: true });
    expect((await ask(test, "GET", "/api/me", { cookies: elsewhere })).statusCode).toBe(401);
    expect(await findTotpSecret(test.house.signIn, userId)).toBe(secret);
  });

  it("is not trusted to a device: the next sign-in asks again", async () => {
    const totpSecret = "TESTSECRETTESTSECRETTESTSECRET34";
    await addWorker(test, { email: "trusting@test.example", roles: ["caseworker"], totpSecret });
    const first = await enter("trusting@test.example");
    const second = await post("two-factor/verify-totp", first, {
      code: currentTotpCode(totpSecret, new Date().toISOString()),
      trustDevice: true,
    });
    const again = await ask(test, "POST", "/api/auth/sign-in/email", {
      cookies: cookiesOf(second),
      body: { email: "trusting@test.example", password: goodPassword },
      from: "192.0.2.200",
    });
    expect(again.json()).toMatchObject({ twoFactorRedirect: true });
  });

  it("a code counts once, also the one it was set up with, and the next one then does", async () => {
    const { userId } = await addWorker(test, { email: "overlooked@test.example", roles: ["caseworker"] });
    const { secret } = await setUpApp(test, await enter("overlooked@test.example"));
    const used = totpCodeOf(secret, await lastTotpStep(test.house.signIn.database, userId));
    const second = async (code: string) =>
      post("two-factor/verify-totp", await enter("overlooked@test.example"), { code });
    const again = await second(used);
    expect([again.statusCode, again.json().code, cookiesOf(again).includes("session_token")]).toEqual([
      401,
      "sign-in.code-used",
      false,
    ]);
    const { code = "" } = (await unusedTotpCode(test.house.signIn, userId)) ?? {};
    expect(code).not.toBe(used);
    expect(await factorOf(cookiesOf(await second(code)))).toMatchObject({ verified: true });
    expect((await second(code)).statusCode).toBe(401);
    const later = await unusedTotpCode(test.house.signIn, userId);
    expect([used, code]).not.toContain(later?.code);
    expect(Date.parse(later?.acceptedFrom ?? "") % 30_000).toBe(0);
  });

  it("of two who show one code at once, one comes in", async () => {
    const totpSecret = "TESTSECRETTESTSECRETTESTSECRET56";
    await addWorker(test, { email: "raced@test.example", roles: ["caseworker"], totpSecret });
    const challenges = [await enter("raced@test.example"), await enter("raced@test.example")];
    const code = currentTotpCode(totpSecret, new Date().toISOString());
    const answers = await Promise.all(challenges.map((cookies) => post("two-factor/verify-totp", cookies, { code })));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401]);
  });

  it("a backup code stands in once", async () => {
    await addWorker(test, { email: "backup@test.example", roles: ["caseworker"] });
    const { backupCodes } = await setUpApp(test, await enter("backup@test.example"));
    const code = backupCodes[0] ?? "";
    const answer = await post("two-factor/verify-backup-code", await enter("backup@test.example"), { code });
    expect(await factorOf(cookiesOf(answer))).toMatchObject({ verified: true });
    const again = await post("two-factor/verify-backup-code", await enter("backup@test.example"), { code });
    expect(again.statusCode).toBe(401);
  });
});

describe("whoever has a second factor", () => {
  it("cannot have another one added or removed by someone who knows only the password", async () => {
    const { userId } = await addWorker(test, { email: "guarded@test.example", roles: ["caseworker"] });
    const cookies = await enter("guarded@test.example");
    await test.house.signIn.database
      .insertInto("passkey")
      .values({
        id: "8b6f6f0e-3f4c-4a3e-9d55-0d7f1b7a2c11",
        userId,
        publicKey: "",
        credentialID: "test",
        counter: 0,
        deviceType: "singleDevice",
        backedUp: false,
      })
      .execute();
    expect(await factorOf(cookies)).toEqual({ needed: true, enrolled: true, verified: false });
    for (const path of [
      "two-factor/enable",
      "two-factor/disable",
      "two-factor/generate-backup-codes",
      "passkey/delete-passkey",
    ]) {
      const answer = await post(path, cookies, { password: goodPassword, id: "8b6f6f0e-3f4c-4a3e-9d55-0d7f1b7a2c11" });
      expect([path, answer.statusCode, answer.json().code]).toEqual([path, 403, "access.second-factor-needed"]);
    }
    const options = await ask(test, "GET", "/api/auth/passkey/generate-register-options", { cookies });
    expect(options.statusCode).toBe(403);
  });
});

describe("a changed password", () => {
  it("must not be one that is tried first", async () => {
    await addWorker(test, { email: "changes@test.example", roles: ["administrator"] });
    const cookies = await enter("changes@test.example");
    const weak = await post("change-password", cookies, {
      currentPassword: goodPassword,
      newPassword: "Password-2026!!",
    });
    expect([weak.statusCode, weak.json().code]).toEqual([400, "sign-in.password-too-common"]);
    const strong = await post("change-password", cookies, {
      currentPassword: goodPassword,
      newPassword: "seven paper boats",
    });
    expect(strong.statusCode).toBe(200);
    expect((await signIn(test, "changes@test.example", goodPassword, "192.0.2.201")).statusCode).toBe(401);
  });

  it("keeps a session proven that was", async () => {
    await addWorker(test, { email: "keeps@test.example", roles: ["caseworker"] });
    const { cookies } = await setUpApp(test, await enter("keeps@test.example"));
    const body = { currentPassword: goodPassword, newPassword: "seven paper boats", revokeOtherSessions: true };
    const changed = await post("change-password", cookies, body);
    expect(await factorOf(cookiesOf(changed))).toMatchObject({ verified: true });
    expect((await ask(test, "GET", "/api/me", { cookies })).statusCode).toBe(401);
  });
});
