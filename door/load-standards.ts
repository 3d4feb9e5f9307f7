import { createHash, randomUUID } from "node:crypto";
import { installationId } from "../protection/basics/ids.ts";
import { standardInstruments } from "../protection/instruments/standard/standard-instruments.ts";
import { asOrganisation } from "../store/database.ts";
import { listPublished } from "../store/lists/instrument-lists.ts";
import { loadReferenceCodes } from "../store/reference-codes.ts";
import { words } from "../words/en/words.ts";
import { answerEnvelopes } from "./door.ts";
import type { Door } from "./door-needs.ts";
import type { Envelope } from "./envelope.ts";
import { systemActor } from "./system-actor.ts";

/** Publishes the standard instruments this version brings and fills the shared code lists. Changes nothing twice. */
export async function loadStandards(door: Door): Promise<number> {
  await loadReferenceCodes(door.database);
  const published = await asOrganisation(door.database, installationId, (trx) => listPublished(trx, installationId));
  const known = new Set(published.map(({ instrument, version }) => `${instrument} ${version}`));
  const envelopes = standardInstruments
    .filter(({ id, version }) => !known.has(`${id} ${version}`))
    .map((definition): Envelope => ({
      id: randomUUID(),
      name: "PublishInstrument",
      version: 1,
      madeAt: door.now(),
      deviceId: "installation",
      payload: { instrumentId: instrumentStreamId(definition.id), definition },
    }));
  if (envelopes.length === 0) return 0;
  const answers = await answerEnvelopes(door, systemActor(), envelopes, { language: "en", words });
  const failed = answers.find(({ status }) => status !== "accepted");
  if (failed) throw new Error(`a standard instrument was not published: ${JSON.stringify(failed)}`);
  return envelopes.length;
}

/** The same instrument has the same history in every installation. */
export function instrumentStreamId(instrument: string): string {
  const hex = createHash("sha256").update(`amparo instrument ${instrument}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
