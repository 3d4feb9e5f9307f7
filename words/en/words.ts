import type { RefusalCode } from "../../protection/refusals.ts";
import { firstWords } from "./first-words.ts";
import { furtherWords } from "./further-words.ts";

/** Everything Amparo says in English. */
export const words = { ...firstWords, ...furtherWords } as const satisfies Readonly<
  Record<`refusal.${RefusalCode}`, string>
>;
