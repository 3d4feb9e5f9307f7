import { describe, expect, it } from "vitest";
import { caseClosed, caseId, caseOpened, closureRequested, colleagueId, nothingOpen } from "../testing/given-case.ts";
import { answerOf, given, testActor } from "../testing/given.ts";
import { addNote } from "./add-note.ts";
import { assignCase } from "./assign-case.ts";
import { casePart } from "./case.ts";
import { recordFollowUp } from "./record-follow-up.ts";
import { reopenCase } from "./reopen-case.ts";
import { requestClosure } from "./request-closure.ts";
import { returnClosure } from "./return-closure.ts";

const parts = { case: casePart };
const open = given(parts, [caseOpened]);
const waiting = given(parts, [caseOpened, closureRequested]);
const closed = given(parts, [caseOpened, closureRequested, caseClosed]);
const followUp = {
  caseId,
  occurredOn: "2026-11-21",
  mode: "phone",
  reached: true,
  safeToTalk: true,
  text: "Eats well.",
} as const;

describe("a case", () => {
  it("is assigned to a colleague, not to whoever carries it already", () => {
    const assigned = given(parts, [caseOpened, { type: "CaseAssigned", body: { assigneeId: colleagueId } }]);
    const fit = { facts: { assignee: { active: true, roles: ["caseworker"] } } };
    expect(open.when(assignCase, { caseId, assigneeId: colleagueId }, fit)).toMatchObject({
      events: [{ type: "CaseAssigned", body: { assigneeId: colleagueId } }],
    });
    expect(answerOf(assigned.when(assignCase, { caseId, assigneeId: colleagueId }, fit))).toBe("case.already-assigned");
    expect(answerOf(assigned.when(assignCase, { caseId, assigneeId: testActor.userId }, fit))).toBe("accepted");
  });

  it("is carried by an active worker of ours whose role works on cases, and by nobody else", () => {
    const answer = (assignee: { active: boolean; roles: readonly string[] } | undefined) =>
      answerOf(open.when(assignCase, { caseId, assigneeId: colleagueId }, { facts: { assignee } }));
    expect(answer(undefined)).toBe("case.assignee-unfit");
    expect(answer({ active: false, roles: ["caseworker"] })).toBe("case.assignee-unfit");
    for (const role of ["first-responder", "screening-officer", "provider", "administrator", "constructor"]) {
      expect([role, answer({ active: true, roles: [role] })]).toEqual([role, "case.assignee-unfit"]);
    }
    expect(answer({ active: true, roles: ["supervisor"] })).toBe("accepted");
    expect(answer({ active: true, roles: ["first-responder", "caseworker"] })).toBe("accepted");
  });

  it("takes notes and follow-ups while a closure waits, and none after it", () => {
    for (const state of [open, waiting]) {
      expect(answerOf(state.when(addNote, { caseId, text: "Called back." }))).toBe("accepted");
      expect(answerOf(state.when(recordFollowUp, followUp))).toBe("accepted");
    }
    expect(answerOf(closed.when(addNote, { caseId, text: "Called back." }))).toBe("case.closed");
    expect(answerOf(closed.when(recordFollowUp, followUp))).toBe("case.closed");
    expect(answerOf(given(parts).when(addNote, { caseId, text: "Called back." }))).toBe("case.absent");
  });

  it("has no follow-up on a day that has not come yet", () => {
    expect(answerOf(open.when(recordFollowUp, { ...followUp, occurredOn: "2026-11-22" }))).toBe("case.date-in-future");
    expect(answerOf(open.when(recordFollowUp, followUp))).toBe("accepted");
  });

  it("is reopened after its closure, not before, and remembers it", () => {
    expect(answerOf(open.when(reopenCase, { caseId, reason: "Came back." }))).toBe("case.open");
    expect(answerOf(waiting.when(reopenCase, { caseId, reason: "Came back." }))).toBe("case.closure-requested");
    expect(answerOf(closed.when(reopenCase, { caseId, reason: "Came back." }))).toBe("accepted");
    const reopened = given(parts, [
      caseOpened,
      closureRequested,
      caseClosed,
      { type: "CaseReopened", body: { reason: "x" } },
    ]);
    expect(reopened.state.case).toMatchObject({ status: "open", reopenings: 1 });
    expect(reopened.state.case).not.toHaveProperty("closure");
  });

  it("goes on when the closure is returned", () => {
    expect(answerOf(waiting.when(returnClosure, { caseId, comment: "Call the shelter first." }))).toBe("accepted");
    expect(answerOf(open.when(returnClosure, { caseId, comment: "Call the shelter first." }))).toBe("case.open");
    const returned = given(parts, [caseOpened, closureRequested, { type: "ClosureReturned", body: { comment: "x" } }]);
    expect(returned.state.case.status).toBe("open");
    const again = {
      caseId,
      reason: "person-asks",
      safetyPlanReviewed: true,
      needsReviewed: true,
      personInformed: true,
    } as const;
    expect(answerOf(returned.when(requestClosure, again, { facts: nothingOpen }))).toBe("accepted");
  });
});
