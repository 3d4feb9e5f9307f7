import type { PlanStatus } from "../../protection/plan/plan.ts";

/** What a person wants to be called, and the names known of them; null where the reader may not see names. */
export type ShownName = {
  readonly chosen: string | null;
  readonly full: readonly {
    readonly given?: string;
    readonly family?: string;
    readonly other?: string;
    readonly script?: string;
  }[];
} | null;

/** One line of `GET /api/cases`. */
export type CaseRow = {
  readonly caseId: string;
  readonly personId: string;
  readonly name: ShownName;
  readonly isChild: boolean | null;
  readonly status: "open" | "closure-requested" | "closed";
  readonly stage: string;
  readonly risk: string | null;
  readonly urgency: string | null;
  readonly country: string;
  readonly team: string | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly openedAt: string;
  readonly nextDueOn: string | null;
  readonly planStatus: PlanStatus;
  readonly changedAt: string;
};
