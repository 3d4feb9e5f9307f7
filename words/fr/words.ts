import type { WordKey } from "../words.ts";
import { appWords } from "./app.ts";
import { signInWords } from "./sign-in.ts";

/** Everything Amparo says in French. A feature adds its own file and one line here. */
export const words = {
  ...appWords,
  ...signInWords,
} satisfies Record<WordKey, string>;
