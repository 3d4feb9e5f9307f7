import type { EnvelopeAnswer, Envelope } from "../../door/envelope.ts";
import type { Seeded } from "../../store/testing/seeded.ts";

export type CrashClient = {
  /** Sends until told to stop or until the server is gone. What was not answered stays to be sent again. */
  readonly run: (port: number, isStopped: () => boolean) => Promise<void>;
  readonly acknowledged: ReadonlySet<string>;
  readonly unanswered: () => number;
};

export type ClientNeeds = { readonly token: string; readonly caseId: string; readonly chance: Seeded };

/** A device that does what devices do: it keeps every command until the server says that it has it. */
export function crashClient({ token, caseId, chance }: ClientNeeds): CrashClient {
  const acknowledged = new Set<string>();
  let waiting: readonly Envelope[] = [];
  return {
    acknowledged,
    unanswered: () => waiting.length,
    run: async (port, isStopped) => {
      while (!isStopped() || waiting.length > 0) {
        if (waiting.length === 0) waiting = nextCommands(chance, caseId);
        const answers = await send(port, token, waiting);
        if (!answers) {
          if (isStopped()) return;
          await new Promise((resolve) => setTimeout(resolve, 5));
          continue;
        }
        const refused = answers.find(({ status }) => status === "refused");
        if (refused) throw new Error(`nothing here may be refused: ${JSON.stringify(refused)}`);
        for (const { id, status } of answers) if (status === "accepted") acknowledged.add(id);
        // A fault says that nothing of it was kept: it is sent again, under its own id.
        waiting = waiting.filter(({ id }) => !acknowledged.has(id));
        if (waiting.length > 0 && isStopped()) return;
      }
    },
  };
}

/** A note on the case that all share, or a new first contact with its token, alone or as one batch. */
function nextCommands(chance: Seeded, caseId: string): readonly Envelope[] {
  const encounterId = chance.uuid();
  const made = (name: string, payload: object): Envelope => ({
    id: chance.uuid(),
    name,
    version: 1,
    madeAt: "2026-11-21T09:00:00Z",
    deviceId: "crash-client",
    payload,
  });
  const note = () => made("AddNote", { caseId, text: `Testtext ${chance.below(1_000_000)}` });
  if (chance.chance(0.4)) return [note()];
  const opening = made("OpenEncounter", { encounterId, country: "CH", site: "Test station" });
  return chance.chance(0.5) ? [opening] : [opening, made("IssueToken", { encounterId, code: "TOKEN1234" }), note()];
}

async function send(
  port: number,
  token: string,
  envelopes: readonly Envelope[],
): Promise<readonly EnvelopeAnswer[] | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ envelopes }),
    });
    if (answer.status >= 500) return undefined;
    // `as`: the server's own answer; a foreign shape fails the proof at its first use.
    const body = (await answer.json()) as { answers?: readonly EnvelopeAnswer[] };
    if (!body.answers) throw new Refusal(JSON.stringify(body));
    return body.answers;
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    return undefined;
  }
}

class Refusal extends Error {}
