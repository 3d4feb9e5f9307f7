import { createHash } from "node:crypto";

/**
 * Ids derived from the envelope and a counter (UUID version 8), so that phone, server and a second decision after a
 * lost race make the same ones.
 */
export function freshIdsOf(envelopeId: string): () => string {
  let counter = 0;
  return () => {
    const hash = createHash("sha256").update(`${envelopeId} ${counter++}`).digest();
    hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
    hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = hash.toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
  };
}
