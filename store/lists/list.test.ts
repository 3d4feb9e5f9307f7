import { expect, it } from "vitest";
import { openVault } from "../vault/vault.ts";
import { encodeRows } from "./list.ts";

it("two names of one person that meet in the same short token are one row", () => {
  const keys = { current: 1, versions: new Map([[1, Buffer.alloc(32, 1)]]), hashing: Buffer.alloc(32, 2) };
  const absent = () => {
    throw new Error("not asked for");
  };
  const vault = openVault({ keysOf: () => keys, ensureKeys: () => keys, rotate: absent, destroyVersion: absent });
  const about = {
    organisation: "00000000-0000-4000-9000-000000000001",
    id: "00000000-0000-4000-9000-000000000002",
    kind: "person",
  };
  // 4 bits: of 17 names at least two must meet.
  const names = Array.from({ length: 17 }, (_, number) => ({
    token: { token: `name ${number}`, purpose: "test", bits: 4 },
  }));
  const tokens = encodeRows(vault, about, "person_token", names).map((row) => JSON.stringify(row));
  expect(tokens.length).toBeLessThan(17);
  expect(new Set(tokens).size).toBe(tokens.length);
});
