import type { AccessRefusal } from "./access/access-refusal.ts";
import type { AssessmentRefusal } from "./assessment/assessment-refusal.ts";
import type { CaseRefusal } from "./case/case-refusal.ts";
import type { ConsentRefusal } from "./consent/consent-refusal.ts";
import type { DirectoryRefusal } from "./directory/directory-refusal.ts";
import type { InstrumentsRefusal } from "./instruments/instruments-refusal.ts";
import type { LibraryRefusal } from "./library/library-refusal.ts";
import type { PersonRefusal } from "./person/person-refusal.ts";
import type { PlanRefusal } from "./plan/plan-refusal.ts";
import type { ReferralRefusal } from "./referral/referral-refusal.ts";
import type { ScreeningRefusal } from "./screening/screening-refusal.ts";

/** Every "no" the rules can say. Each language file must have a sentence for each. */
export type RefusalCode =
  | AccessRefusal
  | AssessmentRefusal
  | CaseRefusal
  | ConsentRefusal
  | DirectoryRefusal
  | InstrumentsRefusal
  | LibraryRefusal
  | PersonRefusal
  | PlanRefusal
  | ReferralRefusal
  | ScreeningRefusal;
