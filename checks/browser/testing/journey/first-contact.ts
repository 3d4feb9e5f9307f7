import type { Page } from "playwright-core";
import { expect } from "vitest";
import { phone } from "../open-browser.ts";
import type { Hand } from "../hand.ts";
import type { Story } from "./story.ts";

const safe = {
  observed: "none",
  agrees_to_triage: "yes",
  under_18: "no",
  health_now: "none",
  afraid: "no",
  danger_on_return: "no",
};
const end = { worrying_offer: "no", has_basics: "yes", wants_to_talk: "no" };

async function triage(hand: Hand, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, value] of Object.entries(answers)) await hand.answer("rapid-triage", key, value);
}

/** The lane on a phone: its place is said once, then one person with nothing found, counted from the first tap. */
export async function findsNothing(story: Story): Promise<Hand> {
  const hand = await story.sit(story.office, "first-responder", phone);
  const { page, speaker } = hand;
  await page.goto("/triage");
  await hand.find(page.locator("main"), speaker.country("CH"));
  await story.look(hand, "triage-place");
  await hand.press("triage.begin-shift");
  const taps = await countTaps(page);
  await hand.pressText(speaker.ownName);
  await triage(hand, {
    ...safe,
    held: "no",
    forced_work: "no",
    things_kept: "no",
    owes_money: "no",
    hurt: "no",
    ...end,
  });
  await hand.see("triage.level.green");
  expect(await taps()).toBeLessThanOrEqual(15);
  await story.look(hand, "triage-green");
  return hand;
}

export async function stopsAtRed(story: Story, hand: Hand): Promise<void> {
  await hand.press("triage.next-person");
  await triage(hand, { observed: "none", agrees_to_triage: "yes", under_18: "yes" });
  await story.look(hand, "triage-question");
  await triage(hand, { with_carer: "no" });
  await hand.see("triage.level.red");
  await hand.see("triage.reason.child-alone");
  await story.look(hand, "triage-red");
}

/** Amber, with one answer declined; the code is on the screen and nowhere else. */
export async function takesCode(story: Story, hand: Hand): Promise<void> {
  await hand.press("triage.next-person");
  await triage(hand, {
    ...safe,
    held: "no",
    forced_work: "yes",
    forced_work_ongoing: "no",
    things_kept: "no",
    owes_money: "no",
  });
  await hand.leaveOpen("hurt", "missing.refused");
  await triage(hand, end);
  await hand.see("triage.level.amber");
  await hand.press("triage.give-card");
  const card = hand.page.getByRole("region", { name: hand.speaker.say("triage.card") });
  story.code = (await card.locator("[dir=ltr]").first().innerText()).trim();
  expect(story.code).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4}$/);
  await story.look(hand, "triage-card");
  await hand.press("triage.to-lane");
  await hand.see("triage.short.red");
  await story.look(hand, "triage-lane");
}

/** Counts presses on the page from now on; it survives going from screen to screen. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset["taps"] = "0";
    addEventListener("click", () => (dataset["taps"] = String(Number(dataset["taps"]) + 1)), { capture: true });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset["taps"]));
}
