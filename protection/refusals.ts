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

/** What is refused around the rules: before a command reaches one, or because of how it came. */
export type EdgeRefusal =
  | "access.not-signed-in"
  | "access.foreign-page"
  | "access.no-such-path"
  | "access.too-many"
  | "door.already-exists"
  | "door.fault"
  | "door.id-reused"
  | "input.invalid"
  | "input.not-json"
  | "input.too-large"
  | "input.unknown-command"
  | "input.unsupported-version";

/** Every "no" there is but those of signing in. A language without a sentence for one does not compile. */
export type RefusalCode =
  | EdgeRefusal
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
