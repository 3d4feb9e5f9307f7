import { needsAnswers } from "../answers/needs-answers.ts";
import { triageAnswers } from "../answers/triage-answers.ts";
import { bornYearsAgo, type DemoPerson, idOf, tokenOf } from "../demo-person.ts";
import { agree } from "../steps/agree.ts";
import { assess } from "../steps/assess.ts";
import { meet } from "../steps/meet.ts";
import { assign, judgeRisk, note, open } from "../steps/open.ts";
import { agreeAndRequest, approve, draft } from "../steps/plan.ts";
import { refer, takeOn, turnDown } from "../steps/refer.ts";
import { register } from "../steps/register.ts";
import type { StoryTime } from "../story-time.ts";
import { labelOf, type Persona } from "./persona.ts";

const label = {
  number: 4,
  title: "a family with a daughter who has a disability, and a shelter that is full",
  reaches: "met as a group, the shelter's refusal on the record, the clinic takes the daughter",
  later: "service gaps as a list of their own, and one plan paid from two sources",
};

export const fullShelter: Persona = { ...label, tell };

function tell({ now, daysAgo }: StoryTime) {
  const family = { citizenship: "SY", language: "ar", caseworker: "caseworkerTwo", householdSize: 4 } as const;
  const mother: DemoPerson = {
    ...family,
    given: "Hanan",
    family: "Wagon",
    birth: bornYearsAgo(now, 37),
    gender: "female",
    specificNeeds: ["single-carer"],
  };
  const daughter: DemoPerson = {
    ...family,
    given: "Rima",
    family: "Wagon",
    birth: 11,
    gender: "female",
    specificNeeds: ["disability"],
  };
  const groupId = idOf(mother, "group");
  const withMother = {
    ...triageAnswers.calm,
    observed: ["no-helper"],
    under_18: "yes",
    with_carer: "yes",
    has_basics: "no",
  } as const;
  return [
    meet(mother, {
      at: daysAgo(12, "13:00"),
      by: "responder",
      answers: triageAnswers.penniless,
      groupId,
      code: tokenOf(mother),
    }),
    meet(daughter, { at: daysAgo(12, "13:10"), by: "responder", answers: withMother, groupId }),
    agree(mother, { at: daysAgo(12, "15:00"), by: "officer", code: tokenOf(mother) }),
    register(mother, {
      at: daysAgo(12, "15:20"),
      by: "officer",
      answers: { travels_with: "family", children_number: 3 },
    }),
    agree(daughter, {
      at: daysAgo(12, "15:40"),
      by: "officer",
      answers: { given_by: "caregiver", child_assents: "yes" },
    }),
    register(daughter, { at: daysAgo(12, "15:50"), by: "officer", answers: { travels_with: "family" } }),
    open(mother, daysAgo(12, "16:10")),
    assign(mother, daysAgo(11, "09:00")),
    note(mother, daysAgo(11, "09:10"), labelOf(label)),
    judgeRisk(mother, daysAgo(11, "09:20"), "medium", "A wheelchair, three children and no room tonight."),
    assess(mother, daysAgo(11, "11:00"), needsAnswers(["bed", "doctor"], "One room for all of us, without stairs.")),
    draft(mother, daysAgo(10, "09:00"), { help: ["bed", "doctor"] }),
    agreeAndRequest(mother, daysAgo(10, "10:00")),
    approve(mother, daysAgo(10, "11:00")),
    refer(mother, daysAgo(10, "12:00"), "bed", "emergency"),
    turnDown(mother, daysAgo(10, "14:00"), "bed", "No room without stairs is free before the end of the month."),
    refer(mother, daysAgo(9, "09:00"), "doctor"),
    takeOn(mother, daysAgo(8, "10:00"), "doctor"),
  ];
}
