import type { RefusalCode } from "../../protection/refusals.ts";
import { accessWords } from "./access.ts";
import { administrationScreenWords } from "./administration-screen.ts";
import { approvalsScreenWords } from "./approvals-screen.ts";
import { appWords } from "./app.ts";
import { assessmentWords } from "./assessment.ts";
import { caseScreenWords } from "./case-screen.ts";
import { caseWords } from "./case.ts";
import { consentWords } from "./consent.ts";
import { directoryWords } from "./directory.ts";
import { doorWords } from "./door.ts";
import { formWords } from "./form.ts";
import { inboxScreenWords } from "./inbox-screen.ts";
import { instrumentsWords } from "./instruments.ts";
import { libraryScreenWords } from "./library-screen.ts";
import { libraryWords } from "./library.ts";
import { personScreenWords } from "./person-screen.ts";
import { personWords } from "./person.ts";
import { planScreenWords } from "./plan-screen.ts";
import { planWords } from "./plan.ts";
import { referralScreenWords } from "./referral-screen.ts";
import { referralWords } from "./referral.ts";
import { screeningWords } from "./screening.ts";
import { sheetScreenWords } from "./sheet-screen.ts";
import { signInWords } from "./sign-in.ts";
import { todayScreenWords } from "./today-screen.ts";
import { triageScreenWords } from "./triage-screen.ts";

/** Everything Amparo says in English. A feature adds its own file and one line here. */
export const words = {
  ...accessWords,
  ...administrationScreenWords,
  ...approvalsScreenWords,
  ...appWords,
  ...assessmentWords,
  ...caseScreenWords,
  ...caseWords,
  ...consentWords,
  ...directoryWords,
  ...doorWords,
  ...formWords,
  ...inboxScreenWords,
  ...instrumentsWords,
  ...libraryScreenWords,
  ...libraryWords,
  ...personScreenWords,
  ...personWords,
  ...planScreenWords,
  ...planWords,
  ...referralScreenWords,
  ...referralWords,
  ...screeningWords,
  ...sheetScreenWords,
  ...signInWords,
  ...todayScreenWords,
  ...triageScreenWords,
} as const satisfies Readonly<Record<`refusal.${RefusalCode}`, string>>;
