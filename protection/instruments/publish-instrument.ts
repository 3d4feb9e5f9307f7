import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { field } from "../basics/sensitivity.ts";
import { compileInstrument } from "./compile-instrument.ts";
import type { Definition } from "./definition.ts";
import { type InstrumentEvent, type InstrumentState, publishedDefinition } from "./instrument.ts";
import type { InstrumentsRefusal } from "./instruments-refusal.ts";
import { InstrumentFault } from "./instrument-fault.ts";

type Facts = {
  instrumentHolders: readonly { readonly organisationId: string; readonly instrumentId: string }[];
};

/**
 * Publishes a version of an instrument. Refuses a definition that does not compile, naming the place; another
 * instrument than the history is of; an id that another history of ours or the installation has, so that nothing ever
 * stands in the place of the instrument that sheets name; and a version that exists, even with the same content: a published version never
 * changes, because sheets keep it for ever.
 */
export const publishInstrument = command({
  name: "PublishInstrument",
  version: 1,
  verb: "instrument.publish",
  payload: z.strictObject({
    instrumentId: field("S0", z.uuid().check(z.toLowerCase()), "context"),
    definition: publishedDefinition,
  }),
  kind: "instrument",
  streamId: (payload) => payload.instrumentId,
  mode: "either",
  facts: ["instrumentHolders"],
  decide: (
    { instrumentId, definition },
    { instrument }: { instrument: InstrumentState },
    { actor, facts }: Context<Facts>,
  ) => {
    const place = placeOfFault(definition);
    if (place !== undefined) return refuse("instruments.does-not-compile", { place });
    if (instrument.status === "published") {
      const { id, versions } = instrument;
      if (id !== definition.id) return refuse("instruments.other-instrument", { instrument: id });
      const { version } = definition;
      if (versions[version]) return refuse("instruments.version-exists", { instrument: id, version });
    }
    const isAnothers = facts.instrumentHolders.some(
      (holder) => holder.organisationId !== actor.organisationId || holder.instrumentId !== instrumentId,
    );
    if (isAnothers) return refuse<InstrumentsRefusal>("instruments.id-taken", { instrument: definition.id });
    return accept<InstrumentEvent>([{ type: "InstrumentPublished", body: { definition } }]);
  },
});

function placeOfFault(definition: Definition): string | undefined {
  try {
    compileInstrument(definition);
    return undefined;
  } catch (fault) {
    if (fault instanceof InstrumentFault) return fault.place;
    throw fault;
  }
}
