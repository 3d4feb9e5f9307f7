import { appWords } from "./app.ts";
import { signInWords } from "./sign-in.ts";

/** Everything Amparo says in English. A feature adds its own file and one line here. */
export const words = {
  ...appWords,
  ...signInWords,
} as const;
