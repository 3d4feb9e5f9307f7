import { accessWords } from "./access.ts";
import { administrationScreenWords } from "./administration-screen.ts";
import { approvalsScreenWords } from "./approvals-screen.ts";
import { assessmentWords } from "./assessment.ts";
import { caseWords } from "./case.ts";
import { caseScreenWords } from "./case-screen.ts";
import { consentWords } from "./consent.ts";
import { directoryWords } from "./directory.ts";
import { doorWords } from "./door.ts";
import { inboxScreenWords } from "./inbox-screen.ts";
import { instrumentsWords } from "./instruments.ts";
import { libraryWords } from "./library.ts";
import { libraryScreenWords } from "./library-screen.ts";
import { personWords } from "./person.ts";
import { personScreenWords } from "./person-screen.ts";
import { planWords } from "./plan.ts";
import { planScreenWords } from "./plan-screen.ts";
import { referralWords } from "./referral.ts";
import { referralScreenWords } from "./referral-screen.ts";
import { screeningWords } from "./screening.ts";

/** What is said in English beyond the first words. A feature adds its own file and one line here. */
export const furtherWords = {
  ...accessWords,
  ...administrationScreenWords,
  ...approvalsScreenWords,
  ...assessmentWords,
  ...caseWords,
  ...caseScreenWords,
  ...consentWords,
  ...directoryWords,
  ...doorWords,
  ...inboxScreenWords,
  ...instrumentsWords,
  ...libraryWords,
  ...libraryScreenWords,
  ...personWords,
  ...personScreenWords,
  ...planWords,
  ...planScreenWords,
  ...referralWords,
  ...referralScreenWords,
  ...screeningWords,
} as const;
