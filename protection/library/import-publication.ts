import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { publicationId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { addMissing, differingFields, isSame } from "./add-missing.ts";
import { findNeeds } from "./find-needs.ts";
import type { LibraryRefusal } from "./library-refusal.ts";
import type { Publication } from "./publication.ts";
import { placeOf, publicationNeed, publicationRecord, publicationSource } from "./publication-record.ts";

const payload = z.strictObject({
  publicationId: field("S0", publicationId()),
  record: field("S0", publicationRecord()),
  needs: field("S0", z.array(publicationNeed())),
  sources: field("S0", z.array(publicationSource()).check(z.minLength(1))),
});

/**
 * Lists a publication that a reader found in a capture, or adds what a further capture knows about a listed one.
 * Importing the same captures again changes nothing and is refused as `library.already-imported`.
 */
export const importPublication = command({
  name: "ImportPublication",
  version: 1,
  verb: "library.import",
  payload,
  kind: "publication",
  streamId: (reading) => reading.publicationId,
  mode: "either",
  decide: (reading, state: { readonly publication: Publication }) => {
    const { publicationId: id, record, needs, sources } = reading;
    const held = state.publication;
    if (held.status === "none") return accept([{ type: "PublicationImported", body: { record, needs, sources } }]);

    const known = new Set(held.sources.map(placeOf));
    const newSources = sources.filter((source) => !known.has(placeOf(source)));
    const joined = addMissing(held.record, record);
    if (newSources.length === 0 && isSame(joined, held.record)) {
      const fields = differingFields(held.record, record).join(",");
      return fields === ""
        ? no("library.already-imported", { publicationId: id })
        : no("library.reads-otherwise", { publicationId: id, fields });
    }
    const doubts = [...held.needs, ...needs];
    const body = { record, needs: findNeeds(joined, doubts), sources: newSources };
    return accept([{ type: "PublicationSourcesAdded", body }]);
  },
});

function no(code: LibraryRefusal, facts: Record<string, string>) {
  return refuse(code, facts);
}
