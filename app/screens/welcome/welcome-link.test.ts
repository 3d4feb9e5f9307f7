import { expect, it } from "vitest";
import { readWelcomeLink } from "./welcome-link.ts";

it("a link carries its token", () => {
  expect(readWelcomeLink("#token=abc")).toEqual({ token: "abc", namesOrganisation: false, resets: false });
});

it("the first administrator also names the organisation", () => {
  expect(readWelcomeLink("#token=abc&organisation=new")).toEqual({
    token: "abc",
    namesOrganisation: true,
    resets: false,
  });
});

it("who could no longer get in chooses a new password", () => {
  expect(readWelcomeLink("#token=abc&reset=1")).toEqual({ token: "abc", namesOrganisation: false, resets: true });
});

it("a link that was cut short is none", () => {
  expect(readWelcomeLink("")).toBeUndefined();
  expect(readWelcomeLink("#token=")).toBeUndefined();
});
