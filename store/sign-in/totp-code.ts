import { createHmac } from "node:crypto";

const periodSeconds = 30;
const digits = 6;

/** The code an authenticator app shows at `now` for this secret (RFC 6238 with SHA-1, the one that every app speaks). */
export function currentTotpCode(secret: string, now: string): string {
  return totpCodeOf(secret, totpStepAt(now));
}

/** The half minute that `now` is in, counted from 1970. */
export function totpStepAt(now: string): number {
  return Math.floor(Date.parse(now) / 1000 / periodSeconds);
}

/** When a step's code is first accepted: clocks differ, so one step early will do. */
export function acceptedFrom(step: number): string {
  return new Date((step - 1) * periodSeconds * 1000).toISOString();
}

export function totpCodeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}
