import type { Words } from "../words.ts";
import { firstWords } from "./first-words.ts";
import { furtherWords } from "./further-words.ts";

/** Everything Amparo says in Spanish. */
export const words: Words = { ...firstWords, ...furtherWords };
