import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { Answers } from "../instruments/answer.ts";
import { sheetPart } from "../instruments/sheet.ts";
import { answerOf, given, type PastEvent, testActor, testId } from "../testing/given.ts";
import { concludeTriage } from "./conclude-triage.ts";
import { confirmScreening } from "./confirm-screening.ts";
import { recommendScreening } from "./recommend-screening.ts";
import { returnScreening } from "./return-screening.ts";
import { screeningPart } from "./screening.ts";

const parts = { sheet: sheetPart, screening: screeningPart };
const sheetId = testId(1);
const colleagueId = testId(3);
const asColleague = { actor: { ...testActor, userId: colleagueId as typeof testActor.userId } }; // a valid id

const started = (instrument: string): PastEvent => ({
  type: "SheetStarted",
  body: { instrument, version: 1, language: "fr", about: { kind: "person", id: testId(2) } },
});
const recorded = (answers: Answers): PastEvent => ({ type: "AnswersRecorded", body: { answers } });
const trafficked: Answers = {
  age_at_first_act: 30,
  acts: ["recruitment"],
  means_deception: ["false-promises"],
  exploitation_types: ["forced-labour"],
  exploitation_status: "happened",
};
const asked = [started("trafficking-screening"), recorded(trafficked)];
const reason = "Account and papers agree.";
const recommended: PastEvent = {
  type: "ScreeningRecommended",
  body: { computed: "actual-vot", concluded: "actual-vot", reason },
};
const confirmed: PastEvent = {
  type: "ScreeningConfirmed",
  body: { concluded: "actual-vot", reason },
  written: { actorId: colleagueId },
};
const returned: PastEvent = { type: "ScreeningReturned", body: { reason }, written: { actorId: colleagueId } };

const open = given(parts, asked);
const waiting = given(parts, [...asked, recommended]);
const done = given(parts, [...asked, recommended, confirmed]);
const back = given(parts, [...asked, recommended, returned]);

describe("the recommendation of a screening", () => {
  it("keeps what the answers compute beside what the officer concludes", () => {
    expect(open.when(recommendScreening, { sheetId, concluded: "actual-vot", reason })).toMatchObject({
      events: [{ type: "ScreeningRecommended", body: { computed: "actual-vot", concluded: "actual-vot", reason } }],
    });
  });

  it("says where the two differ", () => {
    expect(open.when(recommendScreening, { sheetId, concluded: "not-vot", reason })).toMatchObject({
      events: [{ body: { computed: "actual-vot", concluded: "not-vot", differs: true } }],
    });
  });

  it.each(["", "  ", "no"])("is not decoded without a reason (%j)", (short) => {
    const { payload } = recommendScreening;
    expect(z.safeParse(payload, { sheetId, concluded: "not-vot", reason: short }).success).toBe(false);
  });

  it("is made for an answered screening only, and one at a time", () => {
    const ask = { sheetId, concluded: "possible-vot", reason } as const;
    expect(answerOf(given(parts).when(recommendScreening, ask))).toBe("screening.sheet-absent");
    const triage = given(parts, [started("rapid-triage")]);
    expect(answerOf(triage.when(recommendScreening, ask))).toBe("screening.other-instrument");
    expect(answerOf(waiting.when(recommendScreening, ask))).toBe("screening.waits-for-confirmation");
    expect(answerOf(back.when(recommendScreening, ask))).toBe("accepted");
  });

  it("may follow a confirmation, which stays in force meanwhile", () => {
    expect(answerOf(done.when(recommendScreening, { sheetId, concluded: "not-vot", reason }))).toBe("accepted");
    const again = given(parts, [...asked, recommended, confirmed, recommended]).state.screening;
    expect(again).toMatchObject({ status: "recommended", inForce: { concluded: "actual-vot", by: colleagueId } });
  });
});

describe("the confirmation of a screening", () => {
  it("is not given by whoever recommended", () => {
    expect(answerOf(waiting.when(confirmScreening, { sheetId, reason }))).toBe("screening.own-recommendation");
    expect(waiting.when(confirmScreening, { sheetId, reason }, asColleague)).toMatchObject({
      events: [{ type: "ScreeningConfirmed", body: { concluded: "actual-vot", reason } }],
    });
  });

  it("keeps the recommendation and both authors", () => {
    expect(done.state.screening).toMatchObject({
      status: "confirmed",
      inForce: { concluded: "actual-vot", by: colleagueId, recommendation: { by: testActor.userId, reason } },
    });
  });

  it("is refused when later answers compute something else", () => {
    const later = given(parts, [...asked, recommended, recorded({ acts: ["none"] })]);
    expect(answerOf(later.when(confirmScreening, { sheetId, reason }, asColleague))).toBe("screening.answers-changed");
    expect(answerOf(later.when(returnScreening, { sheetId, reason }, asColleague))).toBe("accepted");
  });

  it("needs a recommendation that waits", () => {
    const confirm = { sheetId, reason };
    expect(answerOf(open.when(confirmScreening, confirm, asColleague))).toBe("screening.not-recommended");
    expect(answerOf(back.when(confirmScreening, confirm, asColleague))).toBe("screening.returned");
    expect(answerOf(done.when(confirmScreening, confirm, asColleague))).toBe("screening.confirmed");
  });
});

describe("returning a screening", () => {
  it("sends a waiting recommendation back with what is missing", () => {
    expect(waiting.when(returnScreening, { sheetId, reason }, asColleague)).toMatchObject({
      events: [{ type: "ScreeningReturned", body: { reason } }],
    });
    expect(back.state.screening).toMatchObject({ status: "returned", returnedFor: reason });
    expect(answerOf(open.when(returnScreening, { sheetId, reason }))).toBe("screening.not-recommended");
  });
});

describe("concluding a triage", () => {
  const triaged = (answers: Answers, ...past: PastEvent[]) =>
    given(parts, [started("rapid-triage"), recorded(answers), ...past]);

  it("writes level and reasons", () => {
    expect(triaged({ under_18: "yes", with_carer: "no" }).when(concludeTriage, { sheetId })).toMatchObject({
      events: [{ type: "TriageConcluded", body: { level: "red", reasons: ["child-alone"] } }],
    });
  });

  it("counts what was not answered as silence", () => {
    expect(triaged({ observed: ["none"] }).when(concludeTriage, { sheetId })).toMatchObject({
      events: [{ body: { level: "amber", reasons: ["silence"] } }],
    });
  });

  it("is raised to red by the observer, and stays red when the rest is asked later", () => {
    const raised = {
      type: "TriageConcluded",
      body: { level: "red", reasons: ["observer-override"], overrideReason: "shakes" },
    };
    expect(triaged({ observed: ["none"] }).when(concludeTriage, { sheetId, overrideReason: "shakes" })).toMatchObject({
      events: [{ body: { level: "red", overrideReason: "shakes" } }],
    });
    expect(triaged({ observed: ["none"] }, raised).when(concludeTriage, { sheetId })).toMatchObject({
      events: [{ body: { level: "red", overrideReason: "shakes" } }],
    });
    expect(triaged({ observed: ["none"] }, raised).state.screening.triage).toMatchObject({
      level: "red",
      by: testActor.userId,
    });
  });

  it("belongs to a triage sheet", () => {
    expect(answerOf(given(parts).when(concludeTriage, { sheetId }))).toBe("screening.sheet-absent");
    expect(answerOf(open.when(concludeTriage, { sheetId }))).toBe("screening.other-instrument");
  });
});
