import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import * as z from "zod/mini";
import { freshKey, keyBytes } from "./seal.ts";

/**
 * The keys of one organisation, outside the database so that a dump of the database alone opens nothing.
 * `hashing` never changes (search tokens depend on it); `versions` wrap stream keys and can be rotated.
 */
export type OrganisationKeys = {
  readonly current: number;
  readonly versions: ReadonlyMap<number, Buffer>;
  readonly hashing: Buffer;
};

/** Where organisation keys come from: a folder here, a key management service elsewhere. */
export type KeySource = {
  /** As they were within the last second; looked at anew where they lack the `needed` version. */
  readonly keysOf: (organisation: string, needed?: number) => OrganisationKeys;
  /** Makes keys for an organisation that has none; keeps those that are there. */
  readonly ensureKeys: (organisation: string) => OrganisationKeys;
  /** Adds a new version and makes it current. */
  readonly rotate: (organisation: string) => OrganisationKeys;
  /** Destroys a version: what only it wrapped is gone for ever. */
  readonly destroyVersion: (organisation: string, version: number) => void;
};

const keyText = z
  .string()
  .check(z.refine((text) => Buffer.from(text, "base64").length === keyBytes, "not a 256-bit key"));
const fileSchema = z.strictObject({
  current: z.number(),
  hashing: keyText,
  versions: z.record(z.string().check(z.regex(/^\d+$/)), keyText),
});

/**
 * A command may rotate keys beside a running server, which looks at the file again after this long. Until then it may
 * still wrap with the version just retired, so rotating waits this long before it wraps anew, and a version is destroyed
 * only where it wraps nothing.
 */
export const trustedForMs = 1000;
type Remembered = {
  readonly keys: OrganisationKeys;
  readonly writtenAt: number;
  readonly lookedAt: number;
};

/** A folder of mode 700 with one file of mode 600 an organisation, shared by all servers of an installation. */
export function openKeyFolder(folder: string): KeySource {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const remembered = new Map<string, Remembered>();
  const pathOf = (organisation: string) => join(folder, `${organisation}.json`);

  function keysOf(organisation: string, needed?: number): OrganisationKeys {
    const known = remembered.get(organisation);
    const now = performance.now();
    const isEnough = needed === undefined || known?.keys.versions.has(needed);
    if (known && isEnough && now - known.lookedAt < trustedForMs) return known.keys;
    const writtenAt = statSync(pathOf(organisation), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const keys = known?.writtenAt === writtenAt ? known.keys : readKeys(pathOf(organisation));
    remembered.set(organisation, { keys, writtenAt, lookedAt: now });
    return keys;
  }
  function keep(organisation: string, keys: OrganisationKeys): OrganisationKeys {
    writeKeys(pathOf(organisation), keys);
    remembered.delete(organisation);
    return keys;
  }
  return {
    keysOf,
    ensureKeys: (organisation) =>
      existsSync(pathOf(organisation))
        ? keysOf(organisation)
        : keep(organisation, { current: 1, versions: new Map([[1, freshKey()]]), hashing: freshKey() }),
    rotate: (organisation) => {
      const keys = readKeys(pathOf(organisation));
      const next = Math.max(...keys.versions.keys()) + 1;
      return keep(organisation, { ...keys, current: next, versions: new Map([...keys.versions, [next, freshKey()]]) });
    },
    destroyVersion: (organisation, version) => {
      const keys = readKeys(pathOf(organisation));
      if (version === keys.current) throw new Error("the current key version is in use and cannot be destroyed");
      keep(organisation, { ...keys, versions: new Map([...keys.versions].filter(([one]) => one !== version)) });
    },
  };
}

function readKeys(path: string): OrganisationKeys {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(
      `The key file ${path} is missing. Put it back from your key backup; without it nothing this organisation recorded can be read.`,
      { cause },
    );
  }
  try {
    const file = z.parse(fileSchema, JSON.parse(text));
    return {
      current: file.current,
      hashing: Buffer.from(file.hashing, "base64"),
      versions: new Map(
        Object.entries(file.versions).map(([version, key]) => [Number(version), Buffer.from(key, "base64")]),
      ),
    };
  } catch {
    // The cause is left out on purpose: its message could carry key material into a log.
    throw new Error(`The key file ${path} cannot be read as keys. Put it back from your key backup.`);
  }
}

function writeKeys(path: string, keys: OrganisationKeys): void {
  const text = JSON.stringify({
    current: keys.current,
    hashing: keys.hashing.toString("base64"),
    versions: Object.fromEntries([...keys.versions].map(([version, key]) => [version, key.toString("base64")])),
  });
  // Written beside and renamed: a crash half-way must not leave half a key.
  const beside = `${path}.${randomUUID()}.new`;
  writeFileSync(beside, text, { mode: 0o600, flush: true });
  renameSync(beside, path);
}
