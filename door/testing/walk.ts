import type { Actor } from "../../protection/basics/actor.ts";
import type { Seeded } from "../../store/testing/seeded.ts";
import type { Step, TestOrganisation } from "./test-door.ts";

/** The ids that one walk uses, so that a test can look for what became of them. */
export type WalkIds = Readonly<
  Record<"encounter" | "triage" | "consent" | "person" | "registration" | "screening", string>
> &
  Readonly<Record<"case" | "needs" | "goal" | "line" | "safetyPlan" | "sharing" | "referral", string>>;

export type Walk = { readonly ids: WalkIds; readonly steps: readonly Step[] };

export type WalkNeeds = {
  readonly home: TestOrganisation;
  readonly partner: TestOrganisation;
  readonly chance: Seeded;
  /** What is written where a person would write: a marker tells the place it was put. */
  readonly say?: (place: string) => string;
  /** A token's code, or a phone number, must look like one. */
  readonly digits?: (place: string) => string;
};

type Making = Required<WalkNeeds> & { readonly ids: WalkIds };

/** One invented person from first contact to reopening. Every step is accepted when asked in this order. */
export function walk(needs: WalkNeeds): Walk {
  const { chance } = needs;
  const id = () => chance.uuid();
  const ids: WalkIds = {
    encounter: id(),
    triage: id(),
    consent: id(),
    person: id(),
    registration: id(),
    screening: id(),
    case: id(),
    needs: id(),
    goal: id(),
    line: id(),
    safetyPlan: id(),
    sharing: id(),
    referral: id(),
  };
  const making: Making = {
    say: (place) => `Testtext ${place} ${chance.below(1_000_000)}`,
    digits: () => String(9_990_000_000 + chance.below(10_000_000)),
    ...needs,
    ids,
  };
  const steps = [firstContact, becomingKnown, screening, opening, assessing, planning, referring, closing];
  return { ids, steps: steps.flatMap((part) => part(making)) };
}

/** A walk with some steps left out, some asked twice and some out of their order: much of it is refused, as in life. */
export function wander(steps: readonly Step[], chance: Seeded): readonly Step[] {
  const kept = steps.filter(() => !chance.chance(0.06));
  const doubled = kept.flatMap((step) => (chance.chance(0.08) ? [step, step] : [step]));
  return doubled
    .map((step, index) => ({ step, at: index + (chance.chance(0.1) ? chance.below(6) : 0) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ step }) => step);
}

function firstContact({ home, ids, chance, say, digits }: Making): readonly Step[] {
  const by = steps(home.as("first-responder"));
  const code = `CODE${digits("token")}`;
  return [
    by("OpenEncounter", {
      encounterId: ids.encounter,
      country: "CH",
      site: say("site"),
      ...(chance.chance(0.5) && { groupId: chance.uuid() }),
    }),
    by("StartSheet", sheet(ids.triage, "rapid-triage", "encounter", ids.encounter)),
    by("RecordAnswers", {
      sheetId: ids.triage,
      answers: { agrees_to_triage: "yes", observed: ["none"], forced_work: "yes", hurt: { missing: "refused" } },
    }),
    by("ConcludeTriage", { sheetId: ids.triage, ...(chance.chance(0.3) && { overrideReason: say("override") }) }),
    by("IssueToken", { encounterId: ids.encounter, code }),
    steps(home.as("screening-officer"))("ContinueEncounter", { encounterId: ids.encounter, code }),
  ];
}

function becomingKnown({ home, ids, chance, say, digits }: Making): readonly Step[] {
  const by = steps(home.as("screening-officer"));
  const agreed = {
    notice_version: "notice-1",
    notice_language: "fr",
    consent_language: "fr",
    given_by: "self",
    consent_method: "verbal-certified",
    agrees_screening: "yes",
    agrees_case_management: "yes",
    agrees_statistics: { missing: "refused" },
  };
  const identity = {
    name: { given: say("given"), family: say("family"), script: "Latn" },
    name_also_used: { other: say("other-name") },
    chosen_name: say("chosen"),
    birth_date: String(1960 + chance.below(50)),
    citizenships: [chance.pick(["NG", "SD", "VE"])],
    languages: ["ha", "fr"],
    gender: "female",
    phone: `+${digits("phone")}`,
    phone_when: say("phone-when"),
    code_word: say("code-word"),
    trusted_name: say("trusted"),
    place_text: say("address"),
    interviewed_before: "yes",
    interviewed_by: say("interviewer"),
  };
  return [
    by("StartSheet", { ...sheet(ids.consent, "consent", "encounter", ids.encounter), answers: agreed }),
    by("ConcludeSheet", { sheetId: ids.consent }),
    by("RecordConsent", { personId: ids.person, sheetId: ids.consent, encounterId: ids.encounter }),
    by("StartSheet", sheet(ids.registration, "registration", "person", ids.person)),
    by("RecordAnswers", { sheetId: ids.registration, answers: identity }),
    by("ConcludeSheet", { sheetId: ids.registration }),
    by("RegisterPerson", { personId: ids.person, sheetId: ids.registration }),
    by("CorrectIdentity", { personId: ids.person, chosenName: say("corrected"), reason: say("correction") }),
  ];
}

function screening({ home, ids, say }: Making): readonly Step[] {
  const by = steps(home.as("screening-officer"));
  const second = steps(home.as("screening-officer", 2));
  const recommended = { sheetId: ids.screening, concluded: "possible-vot", reason: say("recommendation") };
  return [
    by("StartSheet", sheet(ids.screening, "trafficking-screening", "person", ids.person)),
    by("RecordAnswers", {
      sheetId: ids.screening,
      answers: { acts: ["recruitment"], exploitation_types: ["forced-labour"] },
    }),
    by("RecommendScreening", recommended),
    second("ReturnScreening", { sheetId: ids.screening, reason: say("screening-return") }),
    by("RecommendScreening", recommended),
    second("ConfirmScreening", { sheetId: ids.screening, reason: say("confirmation") }),
  ];
}

function opening({ home, ids, say }: Making): readonly Step[] {
  const by = steps(home.as("caseworker"));
  const assigneeId = home.as("caseworker").userId;
  return [
    steps(home.as("screening-officer"))("OpenCase", {
      caseId: ids.case,
      personId: ids.person,
      channel: "triage",
      country: "CH",
      team: "north",
    }),
    steps(home.as("supervisor"))("AssignCase", { caseId: ids.case, assigneeId, handover: say("handover") }),
    by("AddNote", { caseId: ids.case, text: say("note") }),
    by("RecordFollowUp", {
      caseId: ids.case,
      occurredOn: "2026-11-20",
      mode: "visit",
      reached: true,
      text: say("follow-up"),
    }),
  ];
}

function assessing({ home, ids, say }: Making): readonly Step[] {
  const by = steps(home.as("caseworker"));
  const { case: caseId, safetyPlan: safetyPlanId } = ids;
  return [
    by("StartSheet", sheet(ids.needs, "needs", "case", caseId)),
    by("RecordAnswers", {
      sheetId: ids.needs,
      answers: { shelter_severity: "help", shelter_urgency: "urgent", shelter_wishes: say("wishes") },
    }),
    by("ConcludeSheet", { sheetId: ids.needs }),
    by("ConcludeNeeds", { caseId, sheetId: ids.needs }),
    by("RecordRisk", { caseId, level: "high", reason: say("risk") }),
    by("OpenSafetyPlan", {
      caseId,
      safetyPlanId,
      concern: say("concern"),
      madeWithPerson: true,
      resources: say("resources"),
      before: say("before"),
      during: say("during"),
      after: say("after"),
      safePlaces: say("safe-places"),
      reviewOn: "2026-12-01",
    }),
    by("ReviewSafetyPlan", { caseId, safetyPlanId, text: say("review"), reviewOn: "2026-12-05" }),
    by("EndSafetyPlan", { caseId, safetyPlanId, reason: say("end") }),
  ];
}

function planning({ home, ids, say }: Making): readonly Step[] {
  const by = steps(home.as("caseworker"));
  const approver = steps(home.as("supervisor"));
  const { case: caseId, goal: goalId, line: lineId } = ids;
  const draft = by("DraftPlan", {
    caseId,
    goals: [{ goalId, area: "shelter", text: say("goal") }],
    lines: [
      {
        lineId,
        goalId,
        service: "safe-house",
        description: say("line"),
        quantity: 30,
        unit: "night",
        dueOn: "2026-12-20",
      },
    ],
  });
  const agree = by("AgreePlan", { caseId, language: "fr", method: "verbal-certified", words: say("words") });
  const request = by("RequestPlanApproval", { caseId });
  return [
    draft,
    agree,
    request,
    approver("ReturnPlan", { caseId, comment: say("plan-return") }),
    draft,
    agree,
    request,
    approver("ApprovePlan", { caseId, comment: say("approval") }),
  ];
}

function referring({ home, partner, ids, chance, say }: Making): readonly Step[] {
  const by = steps(home.as("caseworker"));
  const other = steps(partner.as("provider"));
  const { referral: referralId, person: personId, case: caseId, line: lineId } = ids;
  const made = [
    by("RecordSharingConsent", {
      personId,
      consentId: ids.sharing,
      recipientId: partner.id,
      method: "verbal-certified",
      language: "fr",
      noticeVersion: "notice-1",
    }),
    by("MakeReferral", {
      referralId,
      caseId,
      personId,
      lineId,
      recipientId: partner.id,
      serviceId: partner.serviceId,
      urgency: "urgent",
      fields: ["chosen-name", "safe-contact"],
      reason: say("referral"),
    }),
  ];
  const ends = [
    [other("DeclineReferral", { referralId, reason: "no-capacity", text: say("decline") })],
    [by("RevokeReferral", { referralId, reason: say("revocation") })],
    [
      other("AcceptReferral", { referralId, comment: say("acceptance") }),
      other("StartService", { referralId }),
      other("CompleteReferral", {
        referralId,
        deliveredOn: "2026-11-21",
        outcome: "delivered",
        feedback: say("feedback"),
      }),
      by("ConfirmServiceReceived", { caseId, lineId, deliveredOn: "2026-11-21", outcome: "referred", referralId }),
    ],
  ];
  return [
    ...made,
    ...chance.pick(ends),
    by("WithdrawConsent", { personId, consentId: ids.sharing, reason: say("withdrawal") }),
  ];
}

function closing({ home, ids, say }: Making): readonly Step[] {
  const caseId = ids.case;
  const approver = steps(home.as("supervisor"));
  const request = steps(home.as("caseworker"))("RequestClosure", {
    caseId,
    reason: "plan-goals-met",
    safetyPlanReviewed: true,
    needsReviewed: true,
    personInformed: true,
    text: say("closure"),
  });
  return [
    request,
    approver("ReturnClosure", { caseId, comment: say("closure-return") }),
    request,
    approver("ApproveClosure", { caseId }),
    approver("ReopenCase", { caseId, reason: say("reopening") }),
  ];
}

function steps(actor: Actor): (name: string, payload: object) => Step {
  return (name, payload) => ({ actor, name, payload });
}

function sheet(sheetId: string, instrument: string, aboutKind: string, aboutId: string): object {
  return { sheetId, instrument, version: 1, language: "fr", aboutKind, aboutId };
}
