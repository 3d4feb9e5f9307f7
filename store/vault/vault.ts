import { freshKey, keyedHash, seal, unseal } from "./seal.ts";
import type { KeySource } from "./key-folder.ts";

/** The key of one history, open in memory while its request lasts. */
export type StreamKey = {
  readonly organisation: string;
  readonly streamId: string;
  readonly key: Buffer;
};

export type WrappedKey = { readonly version: number; readonly wrapped: Buffer };

/** Seals and opens what organisations entrust to us. Nothing outside this file and `seal.ts` touches a key. */
export type Vault = {
  readonly makeStreamKey: (organisation: string, streamId: string) => { key: StreamKey; wrapped: WrappedKey };
  readonly openStreamKey: (organisation: string, streamId: string, wrapped: WrappedKey) => StreamKey;
  /** The same key wrapped by the current version of the organisation's key. */
  readonly rewrap: (key: StreamKey) => WrappedKey;
  /** `place` says what the bytes are and where they stand: `event 7`, `state 7`, `person_list.names 7`. */
  readonly sealText: (key: StreamKey, kind: string, place: string, text: string) => Buffer;
  readonly openText: (key: StreamKey, kind: string, place: string, sealed: Buffer) => string;
  /** A keyed hash for finding without reading; cut to `bits` so that several people share each. */
  readonly token: (organisation: string, purpose: string, text: string, bits?: number) => string;
  readonly fingerprint: (organisation: string, text: string) => Buffer;
};

export function openVault(keys: KeySource): Vault {
  const wrapPlace = (organisation: string, streamId: string, version: number) =>
    `key ${organisation} ${streamId} ${version}`;
  const placeOf = (key: StreamKey, kind: string, place: string) =>
    `${key.organisation} ${key.streamId} ${kind} ${place} key 1`;

  function wrap(key: StreamKey): WrappedKey {
    const { current, versions } = keys.keysOf(key.organisation);
    const wrapped = seal(versionOf(versions, current), key.key, wrapPlace(key.organisation, key.streamId, current));
    return { version: current, wrapped };
  }
  return {
    makeStreamKey: (organisation, streamId) => {
      const key = { organisation, streamId, key: freshKey() };
      return { key, wrapped: wrap(key) };
    },
    openStreamKey: (organisation, streamId, { version, wrapped }) => ({
      organisation,
      streamId,
      key: unseal(
        versionOf(keys.keysOf(organisation, version).versions, version),
        wrapped,
        wrapPlace(organisation, streamId, version),
      ),
    }),
    rewrap: wrap,
    sealText: (key, kind, place, text) => seal(key.key, Buffer.from(text), placeOf(key, kind, place)),
    openText: (key, kind, place, sealed) => unseal(key.key, sealed, placeOf(key, kind, place)).toString(),
    token: (organisation, purpose, text, bits = 256) =>
      keyedHash(keys.keysOf(organisation).hashing, purpose, text)
        .toString("hex")
        .slice(0, Math.ceil(bits / 4)),
    fingerprint: (organisation, text) => keyedHash(keys.keysOf(organisation).hashing, "command", text),
  };
}

function versionOf(versions: ReadonlyMap<number, Buffer>, version: number): Buffer {
  const key = versions.get(version);
  if (!key)
    throw new Error(
      `organisation key version ${version} is not in the key folder: it was destroyed or not copied here`,
    );
  return key;
}
