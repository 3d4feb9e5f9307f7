import * as z from "zod/mini";
import { part } from "../basics/history.ts";
import { field } from "../basics/sensitivity.ts";
import { addMissing } from "./add-missing.ts";
import {
  publicationNeed,
  type PublicationNeed,
  publicationRecord,
  type PublicationRecord,
  publicationSource,
  type PublicationSource,
} from "./publication-record.ts";

/** A publication of the library. It belongs to the installation, is public throughout and therefore never sealed. */
export type Publication =
  | { readonly status: "none" }
  | {
      readonly status: "listed";
      readonly record: PublicationRecord;
      readonly needs: readonly PublicationNeed[];
      readonly sources: readonly PublicationSource[];
    };

const unlisted = (): Publication => ({ status: "none" });

/** The `publication` part, alone in streams of kind `publication`. */
export const publication = part(
  {
    PublicationImported: z.strictObject({
      record: field("S0", publicationRecord()),
      needs: field("S0", z.array(publicationNeed())),
      sources: field("S0", z.array(publicationSource())),
    }),
    /** `record` is the new reading whole; what the publication lacked is added from it, what it had stays. */
    PublicationSourcesAdded: z.strictObject({
      record: field("S0", publicationRecord()),
      needs: field("S0", z.array(publicationNeed())),
      sources: field("S0", z.array(publicationSource())),
    }),
  },
  unlisted(),
  (state, event): Publication => {
    const { record, needs, sources } = event.body;
    if (state.status === "none") return { status: "listed", record, needs, sources };
    return {
      status: "listed",
      record: addMissing(state.record, record),
      needs,
      sources: [...state.sources, ...sources],
    };
  },
);
