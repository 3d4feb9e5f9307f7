import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

/** All cryptography of the store sits in this file, so that it can be checked by reading one page. */

// Keys go in as key objects: given as bytes, each call costs four times as much in Node 24.

const nonceBytes = 12;
const tagBytes = 16;
export const keyBytes = 32;

/** AES-256-GCM. `about` (associated data) ties the sealed bytes to their place: moved elsewhere they do not open. */
export function seal(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", createSecretKey(key), nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `seal` made with the same key and place; anything else is a fault, never a guess. */
export function unseal(key: Buffer, sealed: Buffer, about: string): Buffer {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(sealed.length - tagBytes);
  const decipher = createDecipheriv("aes-256-gcm", createSecretKey(key), nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)), decipher.final()]);
  } catch (cause) {
    throw new Error("sealed bytes do not open: wrong key, wrong place or changed", { cause });
  }
}

export function freshKey(): Buffer {
  return randomBytes(keyBytes);
}

/** HMAC-SHA-256 of `text` for one purpose: the same text under another purpose gives an unrelated hash. */
export function keyedHash(key: Buffer, purpose: string, text: string): Buffer {
  return createHmac("sha256", createSecretKey(key)).update(purpose).update("\0").update(text).digest();
}

export function isSameHash(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
