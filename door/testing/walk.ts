import type { Seeded } from "../../store/testing/seeded.ts";
import type { Step } from "./test-door.ts";
import { assessing, closing, opening, planning, referring } from "./walk-case.ts";
import { sheet, steps, type Making, type WalkIds, type WalkNeeds } from "./walk-part.ts";

export type Walk = { readonly ids: WalkIds; readonly steps: readonly Step[] };

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
  const parts = [firstContact, becomingKnown, screening, opening, assessing, planning, referring, closing];
  return { ids, steps: parts.flatMap((part) => part(making)) };
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
