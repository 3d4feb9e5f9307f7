import type { FirstWordKey } from "../words.ts";
import { appWords } from "./app.ts";
import { formWords } from "./form.ts";
import { menuWords } from "./menu.ts";
import { riskWords } from "./risk.ts";
import { sheetScreenWords } from "./sheet-screen.ts";
import { signInWords } from "./sign-in.ts";
import { todayScreenWords } from "./today-screen.ts";
import { triageResultWords } from "./triage-result.ts";
import { triageScreenWords } from "./triage-screen.ts";

/** What is said in French from signing in to the end of a triage: a phone downloads it before anything is shown. */
export const firstWords = {
  ...appWords,
  ...formWords,
  ...menuWords,
  ...riskWords,
  ...sheetScreenWords,
  ...signInWords,
  ...todayScreenWords,
  ...triageResultWords,
  ...triageScreenWords,
} satisfies Record<FirstWordKey, string>;
