import type { Hand } from "../hand.ts";
import { told, type Story, written } from "./story.ts";

export async function followsUp(story: Story, caseworker: Hand): Promise<void> {
  const { page, speaker } = caseworker;
  await page.goto(`/cases/${story.caseId}/plan`);
  await page
    .getByRole("button", { name: speaker.say("plan.confirm-which", { service: speaker.say("service.safe-house") }) })
    .click();
  await caseworker.choose("outcome", "service.outcome.referred");
  await caseworker.send();
  await page.goto(`/cases/${story.caseId}`);
  await caseworker.open("command.RecordFollowUp");
  await caseworker.choose("mode", "contact.mode.visit");
  await caseworker.fill("text", written.followUp);
  if ((await caseworker.field("reached").count()) > 0) await caseworker.tick("reached");
  await caseworker.send();
  await caseworker.seeText(written.followUp);
}

/** While a safety plan is open a case does not close, and the page says so before anyone asks. */
export async function isHeldOpen(story: Story, caseworker: Hand): Promise<void> {
  const { page, speaker } = caseworker;
  await caseworker.open("command.OpenSafetyPlan");
  await caseworker.fill("concern", written.concern);
  await caseworker.tick("madeWithPerson");
  await caseworker.fill("reviewOn", new Date().toISOString().slice(0, 10));
  await caseworker.send();
  await caseworker.see("case.safety-plans");
  await page
    .locator("summary")
    .filter({ hasText: speaker.say("actions.not-now") })
    .first()
    .click();
  await caseworker.see("refusal.case.safety-plan-open", { openSafetyPlans: 1 });
  await story.look(caseworker, "case");
  await page.getByRole("button", { name: speaker.say("command.EndSafetyPlan") }).click();
  await caseworker.fill("reason", written.ended);
  await caseworker.send();
}

export async function asksToClose(caseworker: Hand): Promise<void> {
  await caseworker.open("command.RequestClosure");
  await caseworker.select("reason", caseworker.speaker.say("closure.reason.plan-goals-met"));
  for (const confirmed of ["safetyPlanReviewed", "needsReviewed", "personInformed"]) await caseworker.tick(confirmed);
  await caseworker.send();
  await caseworker.see("case.next.approve-closure");
}

export async function closesAndReopens(story: Story, supervisor: Hand): Promise<void> {
  const { page } = supervisor;
  await page.goto("/approvals");
  await supervisor.see("approvals.closures");
  await page.getByRole("link", { name: told.chosen }).first().click();
  await supervisor.open("command.ApproveClosure");
  await supervisor.send();
  await supervisor.see("case.next.closed");
  await story.look(supervisor, "case-closed");
  await supervisor.open("command.ReopenCase");
  await supervisor.fill("reason", written.back);
  await supervisor.send();
  await supervisor.seeText(written.back);
}

/** The story with its acts, each with when it happened, was written and was received. */
export async function isTold(story: Story, caseworker: Hand): Promise<void> {
  const { page, speaker } = caseworker;
  await page.goto(`/cases/${story.caseId}`);
  const timeline = page.getByRole("region", { name: speaker.say("timeline.title") });
  for (const event of [
    "CaseOpened",
    "ReferralCompleted",
    "CaseClosed",
    "CaseReopened",
    "ScreeningConfirmed",
  ] as const) {
    await timeline
      .getByText(speaker.say(`event.${event}`))
      .first()
      .waitFor();
  }
  await timeline.locator("summary").first().click();
  for (const time of ["timeline.happened", "timeline.written", "timeline.received"] as const) {
    await timeline.getByText(speaker.say(time), { exact: true }).first().waitFor();
  }
  await story.look(caseworker, "case-story");
}
