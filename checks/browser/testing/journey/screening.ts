import { expect } from "vitest";
import type { Hand } from "../hand.ts";
import { idIn, told, type Story, written } from "./story.ts";

/** The first visit: what was done to them. The law's elements fill as the answers come, and name them. */
export async function firstVisit(story: Story, hand: Hand): Promise<void> {
  const { page, speaker } = hand;
  await page.goto(`/persons/${story.personId}`);
  await hand.press("sheets.start", { form: speaker.title("trafficking-screening") });
  await page.waitForURL(/\/sheets\//);
  story.screeningId = idIn(hand);
  const screening = (key: string, code: string) => hand.answer("trafficking-screening", key, code);
  await screening("acts", "recruitment");
  await hand.write("age_at_first_act", "22");
  await screening("means_violence", "physical-abuse");
  await hand.question("means_told").getByRole("textbox").fill(told.narrative);
  await hand.question("means_told").getByRole("textbox").blur();
  const elements = page.getByRole("region", { name: speaker.say("sheet.elements") });
  await elements.getByText(speaker.label("trafficking-screening", "acts")).waitFor();
  await elements.getByText(speaker.option("trafficking-screening", "acts", "recruitment")).waitFor();
  await elements.getByText(speaker.say("trafficking.value.met")).nth(1).waitFor();
  await page
    .getByText(speaker.say("app.received-at", { time: "" }).trim())
    .first()
    .waitFor();
  await story.look(hand, "screening");
  // Going away in the middle loses nothing: it was received as it was answered.
  await page.goto("/");
  await story.look(hand, "today-officer");
}

export async function secondVisit(story: Story, hand: Hand): Promise<void> {
  const { page, speaker } = hand;
  await page.goto(`/persons/${story.personId}`);
  await page.getByRole("link", { name: speaker.title("trafficking-screening") }).click();
  await hand.question("means_told").getByText(told.narrative).waitFor();
  await hand
    .question("acts")
    .getByText(speaker.option("trafficking-screening", "acts", "recruitment"))
    .waitFor();
  await hand.answer("trafficking-screening", "exploitation_types", "forced-labour");
  await hand.answer("trafficking-screening", "exploitation_status", "happened");
  await hand.see("trafficking.outcome.actual-vot");
  await page.getByRole("button", { name: speaker.say("command.RecommendScreening") }).click();
  await hand.choose("concluded", "trafficking.outcome.possible-vot");
  await hand.fill("reason", written.screeningReason);
  await story.look(hand, "recommend");
  await hand.send();
}

/** Who recommended does not confirm, and reads why. */
export async function ownIsNotOffered(hand: Hand): Promise<void> {
  const { page, speaker } = hand;
  await hand.see("trafficking.outcome.concluded");
  expect(await page.getByRole("button", { name: speaker.say("command.ConfirmScreening") }).count()).toBe(0);
  await page
    .locator("summary")
    .filter({ hasText: speaker.say("actions.not-now") })
    .click();
  await hand.see("refusal.screening.own-recommendation");
}

export async function anotherConfirms(story: Story): Promise<Hand> {
  const second = await story.sit(story.office, "screening-officer");
  const { page, speaker } = second;
  await page.goto("/approvals");
  await second.see("approvals.screenings");
  await story.look(second, "approvals-officer");
  await page.getByRole("link", { name: speaker.title("trafficking-screening") }).click();
  await second.open("command.ConfirmScreening");
  await second.fill("reason", written.confirmation);
  await second.send();
  await page.getByText(written.confirmation).waitFor();
  await story.look(second, "screening-confirmed");
  return second;
}
