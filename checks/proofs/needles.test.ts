import { expect, it } from "vitest";
import { foundIn, needlesFor } from "./needles.ts";

const needles = needlesFor("zqxvjkwpfh");
const marker = "zqxvjkwpfh42abc";

it.each([
  ["plain", Buffer.from(`before ${marker} after`)],
  ["wide letters", Buffer.from(`x${marker}`, "utf16le")],
  ["wide letters the other way round", Buffer.from(`x${marker}`, "utf16le").swap16()],
  ["hexadecimal", Buffer.from(Buffer.from(marker).toString("hex"))],
  ["bytes as PostgreSQL prints them", Buffer.from(`\\x${Buffer.from(`a${marker}`).toString("hex")}`)],
  ["base64", Buffer.from(Buffer.from(`${marker}!`).toString("base64"))],
  ["base64 one byte later", Buffer.from(Buffer.from(`a${marker}!`).toString("base64"))],
  ["base64 two bytes later", Buffer.from(Buffer.from(`ab${marker}!`).toString("base64"))],
  ["base64 for addresses", Buffer.from(Buffer.from(`ab${marker}??>>`).toString("base64url"))],
])("a marker is found in %s", (_, haystack) => {
  expect(foundIn(haystack, needles)).not.toEqual([]);
});

it("nothing is found where no marker is", () => {
  expect(foundIn(Buffer.from("zqxvjkwpf is one letter short".repeat(99)), needles)).toEqual([]);
});
