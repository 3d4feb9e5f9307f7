import { useState } from "react";
import { asProblem, type Problem } from "../api/problem.ts";

type Trying = {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Does the work once at a time; a `Problem` it throws is kept for the screen to say. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
};

/** One form of the entrance: busy while it is sent, and what went wrong. */
export function useTrying(): Trying {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    await work().catch((error: unknown) => setProblem(asProblem(error)));
    setBusy(false);
  };
  return { busy, problem, attempt };
}
