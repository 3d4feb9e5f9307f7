import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { TestWorker } from "../../../../server/testing/test-server.ts";
import type { Hand } from "../hand.ts";
import { idIn, told, type Story } from "./story.ts";

/** At the next site: the code opens the first contact, and what was declined stays declined. */
export async function continuesWithCode(story: Story, hand: Hand): Promise<void> {
  const { page } = hand;
  await page.goto("/triage/continue");
  await page.getByRole("textbox").fill(story.code.toLowerCase());
  await hand.press("triage.continue-go");
  await page.waitForURL(/\/encounters\//);
  await story.look(hand, "encounter");
  await page.getByRole("link", { name: hand.speaker.title("rapid-triage") }).click();
  await hand.see("triage.level.amber");
  await hand.see("triage.reason.forced-work");
  expect(await hand.question("hurt").count()).toBe(0);
  await page.goBack();
}

/** Consent per purpose, with notice and language. It opens a person who has no name yet. */
export async function asksConsent(story: Story, hand: Hand): Promise<void> {
  const { page, speaker } = hand;
  await hand.press("triage.ask-consent");
  const consent = (key: string, code: string) => hand.answer("consent", key, code);
  await consent("notice_version", "notice-1");
  await hand.find(hand.question("notice_language"), speaker.languageName(speaker.language));
  await hand.find(hand.question("consent_language"), speaker.languageName(speaker.language));
  await consent("given_by", "self");
  await consent("consent_method", "verbal-certified");
  await consent("agrees_screening", "yes");
  await consent("agrees_case_management", "yes");
  await hand.leaveOpen("agrees_statistics", "missing.refused");
  await story.look(hand, "consent");
  await hand.press("sheet.record-consent");
  await page.waitForURL(/\/persons\//);
  story.personId = idIn(hand);
  await hand.see("person.status.unnamed");
}

/** Two scripts, a year and month of birth, an unknown country: nothing is forced into a form it does not have. */
export async function registers(story: Story, hand: Hand): Promise<void> {
  const { page, speaker } = hand;
  await hand.press("sheets.start", { form: speaker.title("registration") });
  await writeName(hand, "name", told.given, told.family);
  await writeName(hand, "name_own_script", told.ownScript);
  await hand.write("chosen_name", told.chosen);
  const born = hand.question("birth_date");
  await born.getByRole("textbox").first().fill("2001");
  await born.locator("select").selectOption("07");
  await hand.answer("registration", "gender", "female");
  await hand.find(hand.question("citizenships"), speaker.country("SD"));
  await hand.leaveOpen("birth_country", "missing.unknown");
  await hand.find(hand.question("languages"), speaker.languageName(speaker.language));
  await story.look(hand, "registration");
  await hand.press("sheet.register");
  await page.waitForURL(/\/persons\//);
  await hand.seeText(told.chosen);
  await story.look(hand, "person");
}

async function writeName(hand: Hand, key: string, given: string, family?: string): Promise<void> {
  const fields = hand.question(key).getByRole("textbox");
  await fields.nth(0).fill(given);
  if (family !== undefined) await fields.nth(1).fill(family);
  await fields.nth(0).blur();
}

/** Someone of nearly the same name comes to another officer: the page says why they look alike, and joins nothing. */
export async function looksLikeAnother(story: Story, hand: Hand, worker: TestWorker): Promise<void> {
  const { done } = story.browser.server;
  const [other, encounterId, consent, registration] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const start = { version: 1, language: story.speaker.language };
  const fill = async (sheet: object, sheetId: string, answers: object) => {
    await done(worker, "StartSheet", { ...start, ...sheet, sheetId });
    await done(worker, "RecordAnswers", { sheetId, answers });
    await done(worker, "ConcludeSheet", { sheetId });
  };
  await done(worker, "OpenEncounter", { encounterId, country: "CH" });
  await fill({ instrument: "consent", aboutKind: "encounter", aboutId: encounterId }, consent, {
    notice_version: "notice-1",
    notice_language: "ar",
    consent_language: "ar",
    given_by: "self",
    consent_method: "written",
    agrees_screening: "yes",
  });
  await done(worker, "RecordConsent", { personId: other, sheetId: consent, encounterId });
  await fill({ instrument: "registration", aboutKind: "person", aboutId: other }, registration, {
    name: { given: told.given, family: told.family, script: "Latn" },
    birth_date: "2001",
    citizenships: { missing: "unknown" },
    languages: ["ar"],
  });
  await done(worker, "RegisterPerson", { personId: other, sheetId: registration });
  await hand.page.goto(`/persons/${other}`);
  await hand.see("person.duplicates");
  await hand.page.getByRole("link", { name: told.chosen }).waitFor();
  await story.look(hand, "person-alike");
}
