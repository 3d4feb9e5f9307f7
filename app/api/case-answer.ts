import type { Need } from "../../protection/assessment/need.ts";
import type { Goal, ServiceLine } from "../../protection/plan/plan-content.ts";
import type { PlanStatus } from "../../protection/plan/plan.ts";
import type { Action } from "../parts/command/action.ts";
import type { CaseRow, ShownName } from "./case-row.ts";
import type { ConsentRow } from "./consent-row.ts";
import type { ReferralRow } from "./referral-row.ts";
import type { SheetRow } from "./sheet-row.ts";

export type ShownPlanVersion = {
  readonly version: number;
  readonly author: string;
  readonly goals: readonly Goal[];
  readonly lines: readonly ServiceLine[];
};

export type ShownReceipt = {
  readonly lineId: string;
  readonly deliveredOn: string;
  readonly outcome: string;
  readonly referralId?: string;
};

/** The plan as it stands; without a plan only the status is there. */
export type ShownPlan = Partial<ShownPlanVersion> & {
  readonly status: PlanStatus;
  readonly inForce?: ShownPlanVersion;
  readonly received?: readonly ShownReceipt[];
  readonly returnedWith?: string;
  readonly agreement?: { readonly language: string; readonly method: string; readonly words?: string };
  readonly requestedBy?: string;
  readonly approvedBy?: string;
  readonly approvedAt?: string;
};

/** `GET /api/cases/:caseId`. */
export type CaseAnswer = {
  readonly caseId: string;
  readonly personId: string;
  readonly name: ShownName;
  /** True also where the person may be a child: nobody has to prove it before being protected as one. */
  readonly isChild: boolean | null;
  readonly assigneeName: string | null;
  readonly case: {
    readonly status: CaseRow["status"];
    readonly channel: string;
    readonly country: string;
    readonly team: string;
    readonly openedAt: string;
    readonly assigneeId?: string;
    readonly followUps: readonly { readonly occurredOn: string; readonly mode: string; readonly reached: boolean }[];
    readonly reopenings: number;
    readonly closure?: { readonly reason: string; readonly text?: string; readonly requestedBy: string };
    readonly reason?: string;
    readonly closedAt?: string;
  };
  readonly assessment: {
    readonly assessed?: { readonly sheetId: string; readonly needs: readonly Need[]; readonly assessedAt: string };
    readonly risk?: { readonly level: string; readonly recordedAt: string };
    readonly safetyPlans: readonly SafetyPlanRow[];
  };
  readonly plan: ShownPlan;
  readonly consents: readonly ConsentRow[];
  readonly referrals: readonly ReferralRow[];
  readonly sheets: readonly SheetRow[];
  readonly withheld?: readonly string[];
  readonly actions: readonly Action[];
};

export type SafetyPlanRow = { readonly safetyPlanId: string; readonly status: string; readonly reviewOn: string };

/** One event of `GET /api/cases/:caseId/timeline`. */
export type TimelineEntry = {
  readonly eventId: string;
  readonly stream: { readonly kind: string; readonly id: string };
  readonly type: string;
  readonly occurred: string | null;
  readonly madeAt: string;
  readonly receivedAt: string;
  readonly actor: {
    readonly userId: string;
    readonly name: string | null;
    readonly organisationId: string;
    readonly organisationName: string | null;
  };
  readonly body: Readonly<Record<string, unknown>>;
  readonly withheld: readonly string[];
};

export function casePath(caseId: string): string {
  return `/api/cases/${caseId}`;
}
