import type { WordKey } from "../words.ts";
import { appWords } from "./app.ts";
import { doorWords } from "./door.ts";
import { formWords } from "./form.ts";
import { instrumentsWords } from "./instruments.ts";
import { libraryWords } from "./library.ts";
import { screeningWords } from "./screening.ts";
import { signInWords } from "./sign-in.ts";

/** Everything Amparo says in French. A feature adds its own file and one line here. */
export const words = {
  ...appWords,
  ...doorWords,
  ...formWords,
  ...instrumentsWords,
  ...libraryWords,
  ...screeningWords,
  ...signInWords,
} satisfies Record<WordKey, string>;
