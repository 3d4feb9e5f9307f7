import * as z from "zod/mini";
import { type EventOf, part } from "../basics/history.ts";
import { field } from "../basics/sensitivity.ts";
import type { Definition } from "./definition.ts";
import { definitionSchema } from "./definition-schema.ts";

/** Instruments are shared with everyone. */
export const publishedDefinition = field("S0", definitionSchema);

export const instrumentEvents = {
  InstrumentPublished: z.strictObject({ definition: publishedDefinition }),
};
export type InstrumentEvent = EventOf<typeof instrumentEvents>;

export type InstrumentState =
  | { readonly status: "none" }
  | {
      readonly status: "published";
      /** The instrument's own id, `rapid-triage`: one history holds all versions of one instrument. */
      readonly id: string;
      readonly versions: Readonly<Record<number, Definition>>;
    };

export const instrumentPart = part<InstrumentState, typeof instrumentEvents>(
  instrumentEvents,
  { status: "none" },
  (state, { body: { definition } }) => ({
    status: "published",
    id: definition.id,
    versions: { ...(state.status === "published" && state.versions), [definition.version]: definition },
  }),
);
