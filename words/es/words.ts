import type { WordKey } from "../words.ts";
import { accessWords } from "./access.ts";
import { appWords } from "./app.ts";
import { assessmentWords } from "./assessment.ts";
import { caseWords } from "./case.ts";
import { consentWords } from "./consent.ts";
import { directoryWords } from "./directory.ts";
import { doorWords } from "./door.ts";
import { formWords } from "./form.ts";
import { instrumentsWords } from "./instruments.ts";
import { libraryWords } from "./library.ts";
import { personWords } from "./person.ts";
import { planWords } from "./plan.ts";
import { referralWords } from "./referral.ts";
import { screeningWords } from "./screening.ts";
import { sheetScreenWords } from "./sheet-screen.ts";
import { signInWords } from "./sign-in.ts";
import { triageScreenWords } from "./triage-screen.ts";

/** Everything Amparo says in Spanish. A feature adds its own file and one line here. */
export const words = {
  ...accessWords,
  ...appWords,
  ...assessmentWords,
  ...caseWords,
  ...consentWords,
  ...directoryWords,
  ...doorWords,
  ...formWords,
  ...instrumentsWords,
  ...libraryWords,
  ...personWords,
  ...planWords,
  ...referralWords,
  ...screeningWords,
  ...sheetScreenWords,
  ...signInWords,
  ...triageScreenWords,
} satisfies Record<WordKey, string>;
