import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { asProblem, type Problem } from "./problem.ts";
import { makeEnvelope, sendEnvelope, type AcceptedAnswer, type Envelope, type RefusedAnswer } from "./send-command.ts";

type Asking = {
  /** Answers the acceptance, or undefined where it was refused or did not arrive: `refusal` and `problem` then say why. */
  readonly ask: (payload: object) => Promise<AcceptedAnswer | undefined>;
  readonly asking: boolean;
  readonly refusal: RefusedAnswer["refusal"] | undefined;
  readonly problem: Problem | undefined;
  /** When the server last accepted, by this device's clock: for `SavedMark`. */
  readonly receivedAt: Date | undefined;
};

/** One command of one screen. After an acceptance everything on screen is read again: accepted means visible. */
export function useCommand(name: string, version = 1): Asking {
  const queries = useQueryClient();
  const [receivedAt, setReceivedAt] = useState<Date>();
  const unanswered = useRef<Envelope>(undefined);
  const sending = useMutation({
    // The same payload after a lost answer goes out in the same envelope, so that it can never happen twice.
    mutationFn: async (payload: object) => {
      const waiting = unanswered.current;
      const same = waiting !== undefined && JSON.stringify(waiting.payload) === JSON.stringify(payload);
      const envelope = same ? waiting : makeEnvelope(name, payload, { version });
      unanswered.current = envelope;
      const answer = await sendEnvelope(envelope);
      unanswered.current = undefined;
      return answer;
    },
  });
  const ask = async (payload: object) => {
    const answer = await sending.mutateAsync(payload).catch(() => undefined);
    if (answer?.status !== "accepted") return undefined;
    setReceivedAt(new Date());
    await queries.invalidateQueries({ queryKey: ["read"] });
    return answer;
  };
  return {
    ask,
    asking: sending.isPending,
    refusal: sending.data?.status === "refused" ? sending.data.refusal : undefined,
    problem: sending.error === null ? undefined : asProblem(sending.error),
    receivedAt,
  };
}
