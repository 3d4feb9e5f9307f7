import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LanguageCode } from "../../words/languages.ts";
import { approvesPlan, assesses, assigns, opensCase, plansAndAgrees } from "./testing/journey/case-and-plan.ts";
import { asksToClose, closesAndReopens, followsUp, isHeldOpen, isTold } from "./testing/journey/closing.ts";
import { findsNothing, stopsAtRed, takesCode } from "./testing/journey/first-contact.ts";
import { asksConsent, continuesWithCode, looksLikeAnother, registers } from "./testing/journey/person.ts";
import { delivers, offersService, refers } from "./testing/journey/referral.ts";
import { anotherConfirms, firstVisit, ownIsNotOffered, secondVisit } from "./testing/journey/screening.ts";
import { beginStory, type Story } from "./testing/journey/story.ts";
import { tracesLeft } from "./testing/journey/traces.ts";
import type { Hand } from "./testing/hand.ts";
import { hasBrowser } from "./testing/open-browser.ts";

const nothingWrong = "nothing was wrong on any screen";
const languages: readonly LanguageCode[] = ["en", "ar"];

// One person's way from first contact to closure, at the screens of the people who would walk it.
describe.skipIf(!hasBrowser).each(languages)("the journey in the browser, read in %s", (language) => {
  let story: Story;
  let responder: Hand;
  let caseworker: Hand;
  let supervisor: Hand;
  let officer: Awaited<ReturnType<Story["sit"]>>;

  beforeAll(async () => {
    story = await beginStory(language);
  });
  // A step stands on those before it: one that fails tells enough.
  let isBroken = false;
  beforeEach(({ skip, onTestFailed }) => {
    skip(isBroken, "an earlier step failed");
    onTestFailed(async ({ task }) => {
      // What was seen on the way is told even where nothing else was kept.
      isBroken = task.name !== nothingWrong;
      await story.photographAll("failed");
    });
  });
  afterAll(() => story.close());

  it("a first responder finds nothing in fifteen taps, and stops at once for a child alone", async () => {
    responder = await findsNothing(story);
    await stopsAtRed(story, responder);
  });

  it("a person who does not say everything takes a code along", async () => {
    await takesCode(story, responder);
  });

  it("an officer goes on from the code, asks for consent and registers", async () => {
    officer = await story.sit(story.office, "screening-officer");
    await continuesWithCode(story, officer);
    await asksConsent(story, officer);
    await registers(story, officer);
  });

  it("a person who looks like another is shown with the reasons", async () => {
    await looksLikeAnother(story, officer, officer.worker);
  });

  it("the screening takes two visits, and a second officer", async () => {
    await firstVisit(story, officer);
    await secondVisit(story, officer);
    await ownIsNotOffered(officer);
    await anotherConfirms(story);
  });

  it("a case is opened, given to someone, and begins with needs and risk", async () => {
    await opensCase(story, officer);
    const carrier = await story.sit(story.office, "caseworker");
    caseworker = carrier;
    supervisor = await story.sit(story.office, "supervisor");
    await assigns(story, supervisor, carrier.worker.userId);
    await assesses(story, caseworker);
  });

  it("the plan is agreed with the person and approved by someone else", async () => {
    await plansAndAgrees(story, caseworker);
    await approvesPlan(story, supervisor);
  });

  it("the shelter is told what it needs, and only with consent", async () => {
    await offersService(story);
    await refers(story, caseworker);
    await delivers(story);
  });

  it("the case closes when nothing is left open, by four eyes, and opens again", async () => {
    await followsUp(story, caseworker);
    await isHeldOpen(story, caseworker);
    await asksToClose(caseworker);
    await closesAndReopens(story, supervisor);
    await isTold(story, caseworker);
  });

  it(nothingWrong, () => {
    const { findings, complaints, browser } = story;
    expect({ findings, complaints, faults: browser.server.faults }).toEqual({
      findings: [],
      complaints: [],
      faults: [],
    });
  });

  it("no device keeps a name, an answer or the code, in its stores or anywhere in its files", async () => {
    expect(await tracesLeft(story)).toEqual([]);
  });
});
