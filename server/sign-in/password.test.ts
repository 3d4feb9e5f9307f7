import { describe, expect, it } from "vitest";
import { hashPassword, isPassword, passwordRefusal } from "./password.ts";

const person = { name: "Testperson Alpha", email: "alpha@field-office.example" };
const codeFor = (password: string) => passwordRefusal(password, person)?.code;

describe("a new password", () => {
  it.each([
    "quiet harbour lantern",
    "七つの海を渡る小さな舟の話",
    "ثلاث كلمات لا تجتمع",
    "correcthorsebatterystaple",
    "x".repeat(60) + "yzabcd efghi",
  ])("may be anything that is hard to guess: %s", (password) => expect(codeFor(password)).toBeUndefined());

  it("has at least twelve characters, and room for whole sentences", () => {
    expect(codeFor("elevenchars")).toBe("sign-in.password-too-short");
    expect(codeFor("lantern boat ".repeat(19))).toBeUndefined();
    expect(codeFor("lantern boat ".repeat(20))).toBe("sign-in.password-too-long");
  });

  it.each([
    "password1234",
    "Password-2026!!",
    "qwertyuiop123",
    "Amparo-Welcome-2026",
    "111111111111111",
    "abcdefghijklmnop",
    "9876543210987",
    "testperson alpha 1",
    "alpha@field-office.example",
    "fieldoffice.example1",
  ])("is refused when it is tried first: %s", (password) =>
    expect(codeFor(password)).toBe("sign-in.password-too-common"),
  );
});

it("a hash is argon2id, and of the same password however its accents are typed", async () => {
  const hash = await hashPassword("el café de la estación");
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword({ hash, password: "el café de la estación".normalize("NFD") })).toBe(true);
  expect(await isPassword({ hash, password: "el cafe de la estacion" })).toBe(false);
});
