import { createHash } from "node:crypto";
import { publicationId, type PublicationId } from "../../protection/basics/ids.ts";
import { foldTitle } from "../../protection/library/fold-title.ts";
import { squeeze } from "../../protection/library/match-teaser.ts";
import type { PublicationRecord } from "../../protection/library/publication-record.ts";

/**
 * The same publication gets the same id on every machine and in every order of import: a version 8 UUID over its title
 * and year, or over its text where no title is known.
 */
export function publicationIdOf(record: PublicationRecord): PublicationId {
  const key =
    record.title === undefined
      ? ["teaser", squeeze(record.abstract ?? "")]
      : ["title", foldTitle(record.title), record.year ?? null];
  const bytes = createHash("sha256").update(JSON.stringify(key)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return publicationId().parse(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5"));
}
