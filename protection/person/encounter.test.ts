import { describe, expect, it } from "vitest";
import { accept } from "../basics/decision.ts";
import { answerOf, given, type PastEvent, replay, testActor, testId } from "../testing/given.ts";
import { continueEncounter } from "./continue-encounter.ts";
import { encounterPart } from "./encounter.ts";
import { issueToken } from "./issue-token.ts";
import { openEncounter } from "./open-encounter.ts";

const parts = { encounter: encounterPart };
const encounterId = testId(1);
const opened: PastEvent = { type: "EncounterOpened", body: { country: "ZZ", site: "Test post" } };
const issued: PastEvent = { type: "TokenIssued", body: { hash: "HASH-OF-CODE", expiresOn: "2026-11-21" } };

describe("an encounter", () => {
  it("opens without a name, for a family group with the same group", () => {
    const decision = given(parts).when(openEncounter, { encounterId, country: "ZZ", groupId: testId(2) });
    expect(decision).toEqual(accept([{ type: "EncounterOpened", body: { country: "ZZ", groupId: testId(2) } }]));
  });

  it("gives a token that lasts thirty days", () => {
    const decision = given(parts, [opened]).when(issueToken, { encounterId, code: "hash-of-code" });
    const body = { hash: "HASH-OF-CODE", expiresOn: "2026-12-21" };
    expect(decision).toEqual(accept([{ type: "TokenIssued", body }]));
  });

  it("that does not exist has no token", () => {
    const decision = given(parts).when(issueToken, { encounterId, code: "hash-of-code" });
    expect(answerOf(decision)).toBe("person.encounter-absent");
  });

  it("belongs also to whoever continued it by token, once", () => {
    const continued: PastEvent = { type: "EncounterContinued", body: {}, written: { actorId: testId(7) } };
    const linked: PastEvent = { type: "EncounterPersonLinked", body: { personId: testId(8) } };
    expect(replay(parts, [opened, issued, continued, continued, linked, linked]).encounter).toMatchObject({
      openedBy: testActor.userId,
      workers: [testId(7)],
      personIds: [testId(8)],
    });
  });
});

describe("continuing an encounter", () => {
  const asked = { encounterId, code: "hash-of-code " };

  it("takes the newest token until the end of its last day", () => {
    const decision = given(parts, [opened, issued]).when(continueEncounter, asked);
    expect(decision).toEqual(accept([{ type: "EncounterContinued", body: {} }]));
  });

  it("refuses a wrong, an expired, a replaced and a missing token with the same words", () => {
    const current = given(parts, [opened, issued]);
    const replaced: PastEvent = { type: "TokenIssued", body: { hash: "ANOTHER-HASH", expiresOn: "2026-12-21" } };
    const decisions = [
      current.when(continueEncounter, { ...asked, code: "some-other-code" }),
      current.when(continueEncounter, asked, { today: "2026-11-22" }),
      given(parts, [opened, issued, replaced]).when(continueEncounter, asked),
      given(parts, [opened]).when(continueEncounter, asked),
      given(parts).when(continueEncounter, asked),
    ];
    for (const decision of decisions) {
      expect(decision).toEqual({ accepted: false, refusal: { code: "person.token-not-valid", facts: {} } });
    }
  });
});
