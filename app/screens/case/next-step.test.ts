import { describe, expect, it } from "vitest";
import { partId, sheetId } from "../../../protection/basics/ids.ts";
import type { CaseAnswer } from "../../api/case-answer.ts";
import { needsToTake, nextStepOf } from "./next-step.ts";

type Stands = Parameters<typeof nextStepOf>[0];
const form = sheetId().parse("00000000-0000-4000-8000-0000000000aa");
const line = {
  lineId: partId().parse("00000000-0000-4000-8000-0000000000bb"),
  goalId: partId().parse("00000000-0000-4000-8000-0000000000cc"),
  service: "safe-house",
  quantity: 1,
  unit: "place",
  dueOn: "2026-12-01",
} as const;
const inForce = { version: 1, author: "officer", goals: [], lines: [line] };
const assessed = { sheetId: form, needs: [], assessedAt: "2026-11-20T10:00:00Z" };
const risk = { level: "low", recordedAt: "2026-11-20T10:00:00Z" };

function given(change: {
  readonly status?: CaseAnswer["case"]["status"];
  readonly assigneeId?: string | undefined;
  readonly assessment?: Partial<CaseAnswer["assessment"]>;
  readonly plan?: CaseAnswer["plan"];
  readonly sheets?: Stands["sheets"];
}): Stands {
  const { status = "open", assessment = {}, plan = { status: "none" }, sheets = [] } = change;
  const carried = "assigneeId" in change ? {} : { assigneeId: "officer" };
  const opened = { channel: "self", country: "KE", team: "north", openedAt: "2026-11-01T08:00:00Z" };
  return {
    case: { ...opened, ...carried, status, followUps: [], reopenings: 0 },
    assessment: { safetyPlans: [], ...assessment },
    plan,
    sheets,
  };
}

describe("the next step of a case", () => {
  it("is someone who carries it, before anything else", () => {
    expect(nextStepOf(given({ assigneeId: undefined })).command).toBe("AssignCase");
  });

  it("is to take over a needs form as soon as it is concluded", () => {
    const told = { sheetId: form, aboutId: "case", instrument: "needs", version: 1, stage: null };
    const concluded = { ...told, status: "concluded", changedAt: "2026-11-20T09:00:00Z" } as const;
    expect(nextStepOf(given({ sheets: [concluded] })).command).toBe("ConcludeNeeds");
    expect(needsToTake(given({ sheets: [concluded], assessment: { assessed } }))).toBeUndefined();
  });

  it.each([
    ["none", "DraftPlan"],
    ["drafted", "AgreePlan"],
    ["agreed", "RequestPlanApproval"],
    ["approval-requested", "ApprovePlan"],
  ] as const)("with a plan that is %s, is %s", (status, command) => {
    expect(nextStepOf(given({ assessment: { assessed, risk }, plan: { status } })).command).toBe(command);
  });

  it("is to see the services through, by the day the first is due, and then to close", () => {
    const assessment = { assessed, risk };
    const approved = { status: "approved", inForce, received: [] } as const;
    expect(nextStepOf(given({ assessment, plan: approved }))).toMatchObject({
      command: "RecordFollowUp",
      dueOn: "2026-12-01",
    });
    const done = { ...approved, received: [{ lineId: line.lineId, deliveredOn: "2026-11-21", outcome: "referred" }] };
    expect(nextStepOf(given({ assessment, plan: done }))).toEqual({
      words: "case.next.close",
      command: "RequestClosure",
    });
  });

  it("is due when a running safety plan must be looked at, and never for a closed case", () => {
    const safetyPlans = [{ safetyPlanId: "one", status: "open", reviewOn: "2026-11-25" }];
    expect(nextStepOf(given({ assessment: { safetyPlans } })).dueOn).toBe("2026-11-25");
    expect(nextStepOf(given({ status: "closed", assessment: { safetyPlans } })).dueOn).toBeUndefined();
  });
});
