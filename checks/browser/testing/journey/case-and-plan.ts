import { expect } from "vitest";
import type { Hand } from "../hand.ts";
import { idIn, told, type Story, written } from "./story.ts";

export async function opensCase(story: Story, officer: Hand): Promise<void> {
  const { page, speaker } = officer;
  await page.goto(`/persons/${story.personId}`);
  await officer.open("command.OpenCase");
  await officer.select("channel", speaker.say("case.channel.triage"));
  await officer.select("country", speaker.country("CH"));
  await story.look(officer, "open-case");
  await officer.panel.locator("button[type=submit]").click();
  await page.waitForURL(/\/cases\//);
  story.caseId = idIn(officer);
}

/** The supervisor finds the case among those of the team, and gives it to someone. */
export async function assigns(story: Story, supervisor: Hand, carrier: string): Promise<void> {
  const { page } = supervisor;
  await page.goto("/cases");
  await page.getByRole("link", { name: told.chosen }).first().waitFor();
  await story.look(supervisor, "case-list");
  await page.getByRole("link", { name: told.chosen }).first().click();
  await supervisor.open("command.AssignCase");
  await supervisor.field("assigneeId").locator("select").selectOption(carrier);
  await supervisor.send();
}

/** Needs by area with how soon, and the danger now. */
export async function assesses(story: Story, caseworker: Hand): Promise<void> {
  const { page, speaker } = caseworker;
  await page.goto("/");
  await page.getByRole("link", { name: told.chosen }).first().waitFor();
  await story.look(caseworker, "today");
  await page.getByRole("link", { name: told.chosen }).first().click();
  await page.waitForURL(/\/cases\//);
  await caseworker.press("sheets.start", { form: speaker.title("needs") });
  const needs = (key: string, code: string) => caseworker.answer("needs", key, code);
  await needs("sleeps_safely_tonight", "no");
  await needs("shelter_severity", "help");
  await needs("shelter_urgency", "urgent");
  await needs("shelter_needs", "safe-house");
  await needs("food_severity", "none");
  await needs("priority_first", "shelter");
  await story.look(caseworker, "needs");
  await caseworker.press("sheet.take-needs");
  await page.waitForURL(/\/cases\//);
  await caseworker.open("command.RecordRisk");
  await caseworker.choose("level", "risk.level.medium");
  await caseworker.fill("reason", written.risk);
  await caseworker.send();
  await caseworker.seeText(written.risk);
}

/** Goals in the person's words, a service for each, agreed in a language the person understands. */
export async function plansAndAgrees(story: Story, caseworker: Hand): Promise<void> {
  const { page, speaker } = caseworker;
  const { say } = speaker;
  await page.goto(`/cases/${story.caseId}/plan?edit=yes`);
  await caseworker.press("plan.goal-for", { area: say("need.area.shelter") });
  await page.getByLabel(say("plan.goal-text")).fill(written.goal);
  await caseworker.press("plan.add-service");
  await page.getByLabel(say("field.service"), { exact: true }).selectOption({ label: say("service.safe-house") });
  await page.getByLabel(say("field.quantity"), { exact: true }).fill("30");
  await page.getByLabel(say("field.unit"), { exact: true }).fill(speaker.language === "ar" ? "ليلة" : "night");
  await story.look(caseworker, "plan-editor");
  await caseworker.press("plan.write");
  await caseworker.seeText(written.goal);
  await caseworker.open("command.AgreePlan");
  await caseworker.select("language", speaker.languageName(speaker.language));
  await caseworker.choose("method", "agreement.method.verbal-certified");
  await caseworker.send();
  await story.look(caseworker, "plan");
  await caseworker.open("command.RequestPlanApproval");
  await caseworker.send();
  await caseworker.see("plan.status.approval-requested");
  expect(await page.getByRole("button", { name: say("command.ApprovePlan") }).count()).toBe(0);
  await page
    .locator("summary")
    .filter({ hasText: say("actions.not-now") })
    .click();
  await page.getByText(say("role.supervisor")).first().waitFor();
}

export async function approvesPlan(story: Story, supervisor: Hand): Promise<void> {
  const { page } = supervisor;
  await page.goto("/approvals");
  await supervisor.see("approvals.plans");
  await story.look(supervisor, "approvals");
  await page.getByRole("link", { name: told.chosen }).first().click();
  await supervisor.seeText(written.goal);
  await story.look(supervisor, "plan-to-approve");
  await supervisor.open("command.ApprovePlan");
  await supervisor.send();
  await supervisor.see("plan.status.approved");
}
