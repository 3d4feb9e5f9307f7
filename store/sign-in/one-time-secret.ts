import { createHash, randomBytes } from "node:crypto";

const secretBytes = 32;

/** A secret to hand out once, and the only thing of it that is kept. */
export function makeSecret(): { readonly secret: string; readonly hash: Buffer } {
  const secret = randomBytes(secretBytes).toString("base64url");
  return { secret, hash: hashOfSecret(secret) };
}

export function hashOfSecret(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
