import type { Step } from "./test-door.ts";
import { sheet, steps, type Making } from "./walk-part.ts";

export function opening({ home, ids, say }: Making): readonly Step[] {
  const by = steps(home.as("caseworker"));
  const assigneeId = home.as("caseworker").userId;
  return [
    steps(home.as("screening-officer"))("OpenCase", {
      caseId: ids.case,
      personId: ids.person,
      channel: "triage",
      country: "CH",
      team: "north",
    }),
    steps(home.as("supervisor"))("AssignCase", { caseId: ids.case, assigneeId, handover: say("handover") }),
    by("AddNote", { caseId: ids.case, text: say("note") }),
    by("RecordFollowUp", {
      caseId: ids.case,
      occurredOn: "2026-11-20",
      mode: "visit",
      reached: true,
      text: say("follow-up"),
    }),
  ];
}

export function assessing({ home, ids, say }: Making): readonly Step[] {
  const by = steps(home.as("caseworker"));
  const { case: caseId, safetyPlan: safetyPlanId } = ids;
  return [
    by("StartSheet", sheet(ids.needs, "needs", "case", caseId)),
    by("RecordAnswers", {
      sheetId: ids.needs,
      answers: { shelter_severity: "help", shelter_urgency: "urgent", shelter_wishes: say("wishes") },
    }),
    by("ConcludeSheet", { sheetId: ids.needs }),
    by("ConcludeNeeds", { caseId, sheetId: ids.needs }),
    by("RecordRisk", { caseId, level: "high", reason: say("risk") }),
    by("OpenSafetyPlan", {
      caseId,
      safetyPlanId,
      concern: say("concern"),
      madeWithPerson: true,
      resources: say("resources"),
      before: say("before"),
      during: say("during"),
      after: say("after"),
      safePlaces: say("safe-places"),
      reviewOn: "2026-12-01",
    }),
    by("ReviewSafetyPlan", { caseId, safetyPlanId, text: say("review"), reviewOn: "2026-12-05" }),
    by("EndSafetyPlan", { caseId, safetyPlanId, reason: say("end") }),
  ];
}

export function planning({ home, ids, say }: Making): readonly Step[] {
  const by = steps(home.as("caseworker"));
  const approver = steps(home.as("supervisor"));
  const { case: caseId, goal: goalId, line: lineId } = ids;
  const draft = by("DraftPlan", {
    caseId,
    goals: [{ goalId, area: "shelter", text: say("goal") }],
    lines: [
      {
        lineId,
        goalId,
        service: "safe-house",
        description: say("line"),
        quantity: 30,
        unit: "night",
        dueOn: "2026-12-20",
      },
    ],
  });
  const agree = by("AgreePlan", { caseId, language: "fr", method: "verbal-certified", words: say("words") });
  const request = by("RequestPlanApproval", { caseId });
  return [
    draft,
    agree,
    request,
    approver("ReturnPlan", { caseId, comment: say("plan-return") }),
    draft,
    agree,
    request,
    approver("ApprovePlan", { caseId, comment: say("approval") }),
  ];
}

export function referring({ home, partner, ids, chance, say }: Making): readonly Step[] {
  const by = steps(home.as("caseworker"));
  const other = steps(partner.as("provider"));
  const { referral: referralId, person: personId, case: caseId, line: lineId } = ids;
  const made = [
    by("RecordSharingConsent", {
      personId,
      consentId: ids.sharing,
      recipientId: partner.id,
      method: "verbal-certified",
      language: "fr",
      noticeVersion: "notice-1",
    }),
    by("MakeReferral", {
      referralId,
      caseId,
      personId,
      lineId,
      recipientId: partner.id,
      serviceId: partner.serviceId,
      urgency: "urgent",
      fields: ["chosen-name", "safe-contact"],
      reason: say("referral"),
    }),
  ];
  const ends = [
    [other("DeclineReferral", { referralId, reason: "no-capacity", text: say("decline") })],
    [by("RevokeReferral", { referralId, reason: say("revocation") })],
    [
      other("AcceptReferral", { referralId, comment: say("acceptance") }),
      other("StartService", { referralId }),
      other("CompleteReferral", {
        referralId,
        deliveredOn: "2026-11-21",
        outcome: "delivered",
        feedback: say("feedback"),
      }),
      by("ConfirmServiceReceived", { caseId, lineId, deliveredOn: "2026-11-21", outcome: "referred", referralId }),
    ],
  ];
  return [
    ...made,
    ...chance.pick(ends),
    by("WithdrawConsent", { personId, consentId: ids.sharing, reason: say("withdrawal") }),
  ];
}

export function closing({ home, ids, say }: Making): readonly Step[] {
  const caseId = ids.case;
  const approver = steps(home.as("supervisor"));
  const request = steps(home.as("caseworker"))("RequestClosure", {
    caseId,
    reason: "plan-goals-met",
    safetyPlanReviewed: true,
    needsReviewed: true,
    personInformed: true,
    text: say("closure"),
  });
  return [
    request,
    approver("ReturnClosure", { caseId, comment: say("closure-return") }),
    request,
    approver("ApproveClosure", { caseId }),
    approver("ReopenCase", { caseId, reason: say("reopening") }),
  ];
}
