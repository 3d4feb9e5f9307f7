import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { Hand } from "../hand.ts";
import { phone } from "../open-browser.ts";
import { told, type Story, written } from "./story.ts";

/** The shelter says what it offers; its administrator does so once, long before this person comes. */
export async function offersService(story: Story): Promise<void> {
  const { server } = story.browser;
  const administrator = await server.worker(story.shelter, ["administrator"]);
  const offer = {
    organisationId: story.shelter,
    serviceId: randomUUID(),
    code: "safe-house",
    country: "CH",
    open: true,
  };
  await server.done(administrator, "OfferService", offer);
}

/** Three steps; without the person's yes to this very organisation there is no fourth. */
export async function refers(story: Story, caseworker: Hand): Promise<void> {
  const { page, speaker } = caseworker;
  const { say } = speaker;
  await page.goto(`/cases/${story.caseId}/refer`);
  await page.getByLabel(say("refer.which-service")).selectOption("safe-house");
  await page.getByRole("radio", { name: "Test Shelter" }).check();
  await page.getByLabel(say("refer.which-line")).selectOption({ index: 1 });
  await story.look(caseworker, "refer-service");
  await caseworker.press("refer.go-on");
  await page.getByRole("radio", { name: say("referral.urgency.urgent"), exact: true }).check();
  await page.getByLabel(say("refer.reason")).fill(told.reasonForShelter);
  await caseworker.press("refer.go-on");
  await caseworker.see("refer.not-agreed", { recipient: "Test Shelter" });
  expect(await page.getByRole("button", { name: say("refer.to-check") }).isDisabled()).toBe(true);
  await story.look(caseworker, "refer-fields");
  await caseworker.select("language", speaker.languageName(speaker.language));
  await caseworker.choose("method", "consent-method.verbal-certified");
  await caseworker.press("refer.record-consent");
  await caseworker.see("refer.agreed", { recipient: "Test Shelter" });
  await caseworker.press("refer.to-check");
  await caseworker.see("refer.check-sent");
  await caseworker.seeText(told.reasonForShelter);
  await story.look(caseworker, "refer-check");
  await caseworker.press("refer.send");
  await page.waitForURL(/\/referrals\//);
  await story.look(caseworker, "referral-sent");
}

/** On a phone, without training: read, yes, begin, report. Only what was sent is there. */
export async function delivers(story: Story): Promise<void> {
  const provider = await story.sit(story.shelter, "provider", phone);
  const { page } = provider;
  await page.goto("/inbox");
  await provider.press("inbox.open");
  await provider.seeText(told.reasonForShelter);
  await provider.seeText(told.chosen);
  expect(await page.getByText(told.family).count()).toBe(0);
  await story.look(provider, "inbox");
  await provider.press("referral-page.accept");
  await provider.see("inbox.accepted");
  await page.goto("/inbox?tab=in-progress");
  await page
    .locator("main")
    .getByRole("link", { name: provider.speaker.say("service.safe-house") })
    .click();
  await provider.open("command.StartService");
  await provider.send();
  await story.look(provider, "referral-started");
  await provider.open("command.CompleteReferral");
  await provider.choose("outcome", "referral.outcome.delivered");
  await provider.fill("feedback", written.feedback);
  await provider.send();
  await provider.see("referral-page.outcome", { outcome: provider.speaker.say("referral.outcome.delivered") });
}
