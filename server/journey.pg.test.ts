import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import {
  consentAnswers,
  registrationAnswers,
  secondConsentAnswers,
  secondRegistrationAnswers,
  triageAnswers,
} from "./testing/journey-answers.ts";
import { journeyCast } from "./testing/journey-cast.ts";

type People = readonly { readonly personId: string }[];

const cast = await journeyCast();
const { test, shelter, responder, officer, secondOfficer, caseworker, supervisor, provider, fill } = cast;

// One person's way from first contact to closure, over HTTP, by the people who would walk it.
describe("the journey by API", () => {
  const [encounterId, triageId, consentId, registrationId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [personId, screeningId, caseId, needsId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [goalId, lineId, serviceId, referralId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const code = "K7M2Q9XP";

  afterAll(() => test.close());

  it("a first responder does the rapid triage and hands over a token", async () => {
    await test.done(responder, "OpenEncounter", { encounterId, country: "CH", site: "Test bus station" });
    await fill(responder, triageId, "rapid-triage", ["encounter", encounterId], triageAnswers);
    await test.done(responder, "ConcludeTriage", { sheetId: triageId });
    await test.done(responder, "IssueToken", { encounterId, code });
    const shown = await test.show(responder, `/api/sheets/${triageId}`);
    expect(shown.body).toMatchObject({ screening: { triage: { level: "amber" } } });
    const listed = await test.show(responder, `/api/sheets?about=${encounterId}`);
    expect(listed.body).toMatchObject({ rows: [{ sheetId: triageId, stage: "triaged" }] });
  });

  it("an officer continues from the token; a wrong one teaches nothing", async () => {
    const go = (payload: object) =>
      test.fastify.inject({
        method: "POST",
        url: "/api/encounters/continue",
        headers: { authorization: `Bearer ${officer.token}` },
        payload,
      });
    expect((await go({ code: "WRONGONE" })).json()).toMatchObject({ code: "person.token-not-valid" });
    expect((await go({ code: code.toLowerCase() })).json()).toEqual({ encounterId });
    expect((await test.show(officer, `/api/sheets/${triageId}`)).status).toBe(200);
  });

  it("consent opens an unnamed person, registration names them", async () => {
    await fill(officer, consentId, "consent", ["encounter", encounterId], consentAnswers);
    await test.done(officer, "ConcludeSheet", { sheetId: consentId });
    await test.done(officer, "RecordConsent", { personId, sheetId: consentId, encounterId });
    await fill(officer, registrationId, "registration", ["person", personId], registrationAnswers);
    await test.done(officer, "ConcludeSheet", { sheetId: registrationId });
    await test.done(officer, "RegisterPerson", { personId, sheetId: registrationId });
    const { body } = await test.show(officer, `/api/persons/${personId}`);
    expect(body).toMatchObject({
      name: { chosen: "Alphie" },
      identity: { birthDate: "2001-07", citizenships: ["SD"] },
    });
  });

  it("another site's person with a name that sounds alike is hinted at, never merged", async () => {
    const other = randomUUID();
    const [c, r] = [randomUUID(), randomUUID()];
    const e = randomUUID();
    await test.done(officer, "OpenEncounter", { encounterId: e, country: "CH" });
    await fill(officer, c, "consent", ["encounter", e], secondConsentAnswers);
    await test.done(officer, "ConcludeSheet", { sheetId: c });
    await test.done(officer, "RecordConsent", { personId: other, sheetId: c, encounterId: e });
    await fill(officer, r, "registration", ["person", other], secondRegistrationAnswers);
    await test.done(officer, "ConcludeSheet", { sheetId: r });
    await test.done(officer, "RegisterPerson", { personId: other, sheetId: r });
    const { body } = await test.show<{ possibleDuplicates: People }>(officer, `/api/persons/${other}`);
    expect(body.possibleDuplicates.map((one) => one.personId)).toEqual([personId]);
    const headers = { authorization: `Bearer ${officer.token}` };
    const payload = { name: "Testperson" };
    const found = await test.fastify.inject({ method: "POST", url: "/api/persons/search", headers, payload });
    expect(found.json<{ rows: People }>().rows.map((one) => one.personId)).toEqual([personId]);
  });

  it("screening over two visits: recommended by one officer, confirmed by another", async () => {
    await fill(officer, screeningId, "trafficking-screening", ["person", personId], {
      acts: ["recruitment"],
      age_at_first_act: 22,
    });
    await test.done(officer, "RecordAnswers", {
      sheetId: screeningId,
      answers: {
        exploitation_types: ["forced-labour"],
        exploitation_status: "happened",
        means_threats: { missing: "refused" },
      },
    });
    await test.done(officer, "RecommendScreening", {
      sheetId: screeningId,
      concluded: "possible-vot",
      reason: "Told of forced work.",
    });
    const own = await test.ask(officer, "ConfirmScreening", { sheetId: screeningId, reason: "I agree with myself." });
    expect(own).toMatchObject({ status: "refused", refusal: { code: "screening.own-recommendation" } });
    const inbox = await test.show<{ rows: { sheetId: string }[] }>(secondOfficer, "/api/sheets?stage=recommended");
    expect(inbox.body.rows.map((one) => one.sheetId)).toContain(screeningId);
    await test.done(secondOfficer, "ConfirmScreening", { sheetId: screeningId, reason: "The account is consistent." });
  });

  it("a case is opened and assigned; needs, plan, agreement and approval by another", async () => {
    await test.done(officer, "OpenCase", { caseId, personId, channel: "triage", country: "CH", team: "north" });
    await test.done(supervisor, "AssignCase", { caseId, assigneeId: caseworker.userId });
    await fill(caseworker, needsId, "needs", ["case", caseId], { shelter_severity: "help", shelter_urgency: "urgent" });
    await test.done(caseworker, "ConcludeSheet", { sheetId: needsId });
    await test.done(caseworker, "ConcludeNeeds", { caseId, sheetId: needsId });
    await test.done(caseworker, "RecordRisk", {
      caseId,
      level: "medium",
      reason: "The recruiter knows the old address.",
    });
    await test.done(caseworker, "DraftPlan", {
      caseId,
      goals: [{ goalId, area: "shelter", text: "Sleeps safely for a month" }],
      lines: [{ lineId, goalId, service: "safe-house", quantity: 30, unit: "night" }],
    });
    await test.done(caseworker, "AgreePlan", { caseId, language: "fr", method: "verbal-certified" });
    await test.done(caseworker, "RequestPlanApproval", { caseId });
    expect(await test.ask(caseworker, "ApprovePlan", { caseId })).toMatchObject({
      status: "refused",
      refusal: { code: "access.not-permitted" },
    });
    await test.done(supervisor, "ApprovePlan", { caseId });
    const { body } = await test.show(caseworker, `/api/cases/${caseId}`);
    expect(body).toMatchObject({ plan: { status: "approved", approvedBy: supervisor.userId } });
  });

  it("the shelter gets only what its service needs, and only with consent", async () => {
    const administrator = await test.worker(shelter, ["administrator"]);
    await test.done(administrator, "OfferService", {
      organisationId: shelter,
      serviceId,
      code: "safe-house",
      country: "CH",
      open: true,
    });
    const referral = {
      referralId,
      caseId,
      personId,
      lineId,
      recipientId: shelter,
      serviceId,
      urgency: "urgent",
      fields: ["chosen-name", "languages"],
      reason: "Needs a bed from tomorrow.",
    };
    expect(await test.ask(caseworker, "MakeReferral", referral)).toMatchObject({
      refusal: { code: "referral.consent-missing" },
    });
    await test.done(caseworker, "RecordSharingConsent", {
      personId,
      consentId: randomUUID(),
      recipientId: shelter,
      method: "verbal-certified",
      language: "fr",
      noticeVersion: "notice-1",
    });
    expect(await test.ask(caseworker, "MakeReferral", { ...referral, fields: ["full-name"] })).toMatchObject({
      refusal: { code: "referral.field-not-needed" },
    });
    await test.done(caseworker, "MakeReferral", referral);
    const { body } = await test.show<{ disclosed: unknown }>(provider, `/api/referrals/${referralId}`);
    expect(body).toMatchObject({ reason: "Needs a bed from tomorrow." });
    expect(body.disclosed).toEqual({ chosenName: "Alphie", languages: ["ar", "fr"] });
    expect(JSON.stringify(body)).not.toContain("Testperson");
    for (const [name, more] of [
      ["AcceptReferral", {}],
      ["StartService", {}],
      [
        "CompleteReferral",
        { deliveredOn: test.clock.now.slice(0, 10), outcome: "delivered", feedback: "Settled in well." },
      ],
    ] as const) {
      await test.done(provider, name, { referralId, ...more });
    }
    const ours = await test.show(caseworker, `/api/referrals/${referralId}`);
    expect(ours.body).toMatchObject({ status: "completed", outcome: "delivered" });
  });

  it("follow-up, closure by four eyes, reopening, and the story of it all", async () => {
    const today = test.clock.now.slice(0, 10);
    await test.done(caseworker, "ConfirmServiceReceived", {
      caseId,
      lineId,
      deliveredOn: today,
      outcome: "referred",
      referralId,
    });
    await test.done(caseworker, "RecordFollowUp", {
      caseId,
      occurredOn: today,
      mode: "visit",
      reached: true,
      text: "Sleeps well.",
    });
    const safetyPlanId = randomUUID();
    await test.done(caseworker, "OpenSafetyPlan", {
      caseId,
      safetyPlanId,
      concern: "He may call again.",
      madeWithPerson: true,
      reviewOn: today,
    });
    const closure = {
      caseId,
      reason: "plan-goals-met",
      safetyPlanReviewed: true,
      needsReviewed: true,
      personInformed: true,
    };
    expect(await test.ask(caseworker, "RequestClosure", closure)).toMatchObject({
      refusal: { code: "case.safety-plan-open" },
    });
    await test.done(caseworker, "EndSafetyPlan", { caseId, safetyPlanId, reason: "Moved away." });
    await test.done(caseworker, "RequestClosure", closure);
    await test.done(supervisor, "ApproveClosure", { caseId });
    await test.done(supervisor, "ReopenCase", { caseId, reason: "Came back for help with papers." });
    const { body } = await test.show<{ entries: { type: string }[] }>(caseworker, `/api/cases/${caseId}/timeline`);
    const types = body.entries.map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(["CaseOpened", "ReferralCompleted", "CaseClosed", "CaseReopened", "ScreeningConfirmed"]),
    );
    expect(test.faults).toEqual([]);
  });

  it("another organisation's caseworker is told the same as for a case that never was", async () => {
    const stranger = await test.worker(shelter, ["caseworker", "supervisor"]);
    const foreign = await test.ask(stranger, "AddNote", { caseId, text: "Hello?" });
    const absent = await test.ask(stranger, "AddNote", { caseId: randomUUID(), text: "Hello?" });
    expect(foreign).toMatchObject({ status: "refused", refusal: { code: "access.not-reachable" } });
    expect({ ...absent, id: "" }).toEqual({ ...foreign, id: "" });
    expect(await test.show(stranger, `/api/cases/${caseId}`)).toEqual(
      await test.show(stranger, `/api/cases/${randomUUID()}`),
    );
  });
});
