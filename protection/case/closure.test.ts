import { describe, expect, it } from "vitest";
import { asColleague, caseId, caseOpened, closureRequested, nothingOpen } from "../testing/given-case.ts";
import { answerOf, given } from "../testing/given.ts";
import { approveClosure } from "./approve-closure.ts";
import { casePart } from "./case.ts";
import { requestClosure } from "./request-closure.ts";

const open = given({ case: casePart }, [caseOpened]);
const waiting = given({ case: casePart }, [caseOpened, closureRequested]);
const request = {
  caseId,
  reason: "plan-goals-met",
  safetyPlanReviewed: true,
  needsReviewed: true,
  personInformed: true,
} as const;

describe("a closure request", () => {
  const asked = (over: Partial<Record<keyof typeof request, unknown>>, facts = nothingOpen) =>
    open.when(requestClosure, { ...request, ...over } as typeof request, { facts });

  it("is refused over an open safety plan or referral", () => {
    expect(asked({}, { ...nothingOpen, openSafetyPlans: 1 })).toMatchObject({
      refusal: { code: "case.safety-plan-open", facts: { openSafetyPlans: 1 } },
    });
    expect(answerOf(asked({}, { ...nothingOpen, openReferrals: 2 }))).toBe("case.referrals-open");
    expect(answerOf(asked({}))).toBe("accepted");
  });

  it.each(["safetyPlanReviewed", "needsReviewed", "personInformed"] as const)("needs %s confirmed", (missing) => {
    expect(asked({ [missing]: false })).toMatchObject({
      refusal: { code: "case.checklist-incomplete", facts: { missing } },
    });
  });

  it("cannot ask to inform a person whom nobody can reach any more", () => {
    expect(answerOf(asked({ personInformed: false, reason: "no-contact" }))).toBe("accepted");
    expect(answerOf(asked({ personInformed: false, reason: "person-asks" }))).toBe("case.checklist-incomplete");
    expect(answerOf(asked({ needsReviewed: false, reason: "death" }))).toBe("case.checklist-incomplete");
  });

  it("is made once", () => {
    expect(answerOf(waiting.when(requestClosure, request, { facts: nothingOpen }))).toBe("case.closure-requested");
  });
});

describe("the approval of a closure", () => {
  it("is not given by whoever requested it", () => {
    expect(answerOf(waiting.when(approveClosure, { caseId }, { facts: nothingOpen }))).toBe("case.own-closure");
    expect(waiting.when(approveClosure, { caseId }, { facts: nothingOpen, ...asColleague })).toMatchObject({
      events: [{ type: "CaseClosed", body: { reason: "plan-goals-met" } }],
    });
  });

  it("looks again for what was opened while it waited", () => {
    const approved = (facts: typeof nothingOpen) =>
      answerOf(waiting.when(approveClosure, { caseId }, { facts, ...asColleague }));
    expect(approved({ openSafetyPlans: 1, openReferrals: 0 })).toBe("case.safety-plan-open");
    expect(approved({ openSafetyPlans: 0, openReferrals: 1 })).toBe("case.referrals-open");
    expect(approved(nothingOpen)).toBe("accepted");
  });

  it("needs a request", () => {
    expect(answerOf(open.when(approveClosure, { caseId }, { facts: nothingOpen, ...asColleague }))).toBe("case.open");
  });
});
