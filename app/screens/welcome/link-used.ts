import { Problem } from "../../api/problem.ts";

/** A link that is spent or too old is answered like one that never was; `sentence` says so, every other problem stays. */
export function linkUsed(sentence: string): (error: unknown) => never {
  return (error) => {
    const isUsed = error instanceof Problem && ["not-found", "signed-out", "forbidden"].includes(error.kind);
    throw isUsed ? new Problem("refused", { sentence }, error) : error;
  };
}
