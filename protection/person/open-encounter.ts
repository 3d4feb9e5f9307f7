import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept } from "../basics/decision.ts";
import { encounterId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { type EncounterEvent, encounterOpening, type EncounterState } from "./encounter.ts";

/** Begins a first contact, without a name. Refuses nothing: whoever asks for help is met. */
export const openEncounter = command({
  name: "OpenEncounter",
  version: 1,
  verb: "encounter.open",
  payload: z.strictObject({ encounterId: field("S1", encounterId(), "context"), ...encounterOpening() }),
  kind: "encounter",
  streamId: (payload) => payload.encounterId,
  mode: "opens",
  decide: ({ encounterId: _, ...body }, __: { encounter: EncounterState }) =>
    accept<EncounterEvent>([{ type: "EncounterOpened", body }]),
});
