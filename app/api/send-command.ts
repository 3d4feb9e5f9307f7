import { Problem } from "./problem.ts";
import { post } from "./request.ts";

export type Envelope = {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly madeAt: string;
  readonly deviceId: string;
  readonly streams: readonly SeenStream[];
  readonly payload: object;
};

/** What the author had on screen: evidence where two people wrote at once, never a reason to refuse. */
export type SeenStream = { readonly id: string; readonly seenVersion: number };

export type AcceptedAnswer = {
  readonly id: string;
  readonly status: "accepted";
  readonly streams: readonly { readonly kind: string; readonly id: string; readonly version: number }[];
};
export type RefusedAnswer = {
  readonly id: string;
  readonly status: "refused";
  readonly refusal: {
    readonly code: string;
    readonly facts: Readonly<Record<string, string | number>>;
    /** In the reader's language. */
    readonly sentence: string;
  };
};
type FaultAnswer = { readonly id: string; readonly status: "fault"; readonly reference: string };

// Until the device vault exists nothing that could name a worker's device is kept: it lasts as long as the tab.
const deviceId = crypto.randomUUID();

/** Puts a wish into its envelope. The id makes it safe to send again: the door does it once, for ever. */
export function makeEnvelope(
  name: string,
  payload: object,
  options: { readonly version?: number; readonly streams?: readonly SeenStream[] } = {},
): Envelope {
  return {
    id: crypto.randomUUID(),
    name,
    version: options.version ?? 1,
    madeAt: new Date().toISOString(),
    deviceId,
    streams: options.streams ?? [],
    payload,
  };
}

/**
 * Sends one envelope and answers what the rules said: accepted or refused. Throws a `Problem` where there was no answer
 * (network, fault); the same envelope may then be sent again.
 */
export async function sendEnvelope(envelope: Envelope): Promise<AcceptedAnswer | RefusedAnswer> {
  const { answers } = await post<{ answers: readonly (AcceptedAnswer | RefusedAnswer | FaultAnswer)[] }>(
    "/api/commands",
    { envelopes: [envelope] },
  );
  const answer = answers.find(({ id }) => id === envelope.id);
  if (answer === undefined) throw new Problem("fault");
  if (answer.status === "fault") throw new Problem("fault", { reference: answer.reference });
  return answer;
}

/** Asks for one thing: `sendCommand("OpenCase", { caseId, personId })`. Answers and throws as `sendEnvelope` does. */
export function sendCommand(
  name: string,
  payload: object,
  options: { readonly version?: number; readonly streams?: readonly SeenStream[] } = {},
): Promise<AcceptedAnswer | RefusedAnswer> {
  return sendEnvelope(makeEnvelope(name, payload, options));
}
