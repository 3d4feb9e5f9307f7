import { createHmac } from "node:crypto";

const periodSeconds = 30;
const digits = 6;

/** The code an authenticator app shows at `now` for this secret (RFC 6238 with SHA-1, the one that every app speaks). */
export function currentTotpCode(secret: string, now: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.parse(now) / 1000 / periodSeconds)));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}
