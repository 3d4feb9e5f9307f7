import { expect, it } from "vitest";
import { passkeyAddress } from "./passkey-address.ts";

it("a passkey on this machine is made under its name", () => {
  expect(passkeyAddress({ protocol: "http:", hostname: "127.0.0.1", port: "8080" })).toBe("http://localhost:8080");
  expect(passkeyAddress({ protocol: "http:", hostname: "[::1]", port: "" })).toBe("http://localhost");
});

it("a place with a name is left alone", () => {
  expect(passkeyAddress({ protocol: "https:", hostname: "amparo.example.org", port: "" })).toBeUndefined();
  expect(passkeyAddress({ protocol: "http:", hostname: "localhost", port: "8080" })).toBeUndefined();
});
