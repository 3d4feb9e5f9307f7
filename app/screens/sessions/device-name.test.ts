import { expect, it } from "vitest";
import { deviceName } from "./device-name.ts";

it("a phone is known by its browser and its system", () => {
  const android =
    "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36";
  expect(deviceName(android)).toEqual({ browser: "Chrome", system: "Android" });
});

it("a browser that claims to be others is called by its own name", () => {
  const edge =
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0";
  expect(deviceName(edge)).toEqual({ browser: "Edge", system: "Windows" });
});

it("an unknown device has no invented name", () => {
  expect(deviceName(null)).toEqual({ browser: undefined, system: undefined });
});
