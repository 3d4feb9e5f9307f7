import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { asProblem, Problem } from "../../api/problem.ts";
import { post } from "../../api/request.ts";
import { makeEnvelope, type AcceptedAnswer, type Envelope, type RefusedAnswer } from "../../api/send-command.ts";

type Wish = { readonly name: string; readonly payload: object };
type Answer = AcceptedAnswer | RefusedAnswer | { id: string; status: "fault"; reference: string };

type Together = {
  /** Answers true where every one was accepted; `refusal` and `problem` otherwise say why not. */
  readonly ask: (wishes: readonly Wish[]) => Promise<boolean>;
  readonly asking: boolean;
  readonly refusal: RefusedAnswer["refusal"] | undefined;
  readonly problem: Problem | undefined;
};

/**
 * Several commands in one request, in order: two taps must not wait for two journeys over a slow network. A refusal
 * undoes nothing that came before it.
 */
export function useTogether(): Together {
  const queries = useQueryClient();
  const unanswered = useRef<readonly Envelope[]>([]);
  const sending = useMutation({
    mutationFn: async (wishes: readonly Wish[]) => {
      // The same wishes after a lost answer go out in the same envelopes, so that they happen once.
      const isSame = JSON.stringify(unanswered.current.map(wishOf)) === JSON.stringify(wishes);
      const envelopes = isSame ? unanswered.current : wishes.map(({ name, payload }) => makeEnvelope(name, payload));
      unanswered.current = envelopes;
      const { answers } = await post<{ answers: readonly Answer[] }>("/api/commands", { envelopes });
      const fault = answers.find(({ status }) => status === "fault");
      if (fault?.status === "fault") throw new Problem("fault", { reference: fault.reference });
      unanswered.current = [];
      return answers.find(({ status }) => status === "refused");
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["read"] }),
  });
  const refused = sending.data?.status === "refused" ? sending.data.refusal : undefined;
  return {
    ask: async (wishes) => {
      const failed = Symbol("failed");
      const refusal = await sending.mutateAsync(wishes).catch(() => failed);
      return refusal === undefined;
    },
    asking: sending.isPending,
    refusal: refused,
    problem: sending.error === null ? undefined : asProblem(sending.error),
  };
}

function wishOf({ name, payload }: Envelope): Wish {
  return { name, payload };
}
