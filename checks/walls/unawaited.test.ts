import { describe, expect, it } from "vitest";
import { saidOf } from "../testing/plant.ts";
import { unawaited } from "./unawaited.ts";

const store = "export async function keep() {}\nexport const look = (): Promise<void> => keep();";

function said(code: string) {
  return saidOf(unawaited, {
    "store/keep.ts": store,
    "door/door.ts": `import { keep, look } from "../store/keep.ts";\n${code}`,
  });
}

describe("every promise is waited for", () => {
  it.each([
    ["keep();", "Nobody waits for keep"],
    ["export function f() { look(); }", "Nobody waits for look"],
    ["async function mine() {}\nmine();", "Nobody waits for mine"],
    ["keep().then(() => 1);", "this chain of .then"],
    ["expect(keep()).rejects.toThrow();", "this expectation"],
    ["expect(keep()).resolves.not.toBe(1);", "this expectation"],
  ])("%s is refused", (code, sentence) => {
    expect(said(code)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    "await keep();",
    "export const f = () => keep();",
    "void look();",
    "keep().then(() => 1, (fault) => tell(fault));",
    "await expect(keep()).rejects.toThrow();",
  ])("%s is waited for, or meant", (code) => {
    expect(said(code)).toEqual([]);
  });
});
