import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { field } from "../basics/sensitivity.ts";
import { compileInstrument } from "./compile-instrument.ts";
import type { Definition } from "./definition.ts";
import { type InstrumentEvent, type InstrumentState, publishedDefinition } from "./instrument.ts";
import { InstrumentFault } from "./instrument-fault.ts";

/**
 * Publishes a version of an instrument. Refuses a definition that does not compile, naming the place; another
 * instrument than the history is of; and a version that exists, even with the same content: a published version never
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
  decide: ({ definition }, { instrument }: { instrument: InstrumentState }) => {
    const place = placeOfFault(definition);
    if (place !== undefined) return refuse("instruments.does-not-compile", { place });
    if (instrument.status === "published") {
      const { id, versions } = instrument;
      if (id !== definition.id) return refuse("instruments.other-instrument", { instrument: id });
      const { version } = definition;
      if (versions[version]) return refuse("instruments.version-exists", { instrument: id, version });
    }
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
