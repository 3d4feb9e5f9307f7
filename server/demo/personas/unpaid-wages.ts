import { needsAnswers } from "../answers/needs-answers.ts";
import { screeningTold } from "../answers/screening-answers.ts";
import { triageAnswers } from "../answers/triage-answers.ts";
import { bornYearsAgo, type DemoPerson, tokenOf } from "../demo-person.ts";
import { agree } from "../steps/agree.ts";
import { assess } from "../steps/assess.ts";
import { meet } from "../steps/meet.ts";
import { assign, judgeRisk, note, open } from "../steps/open.ts";
import { agreeAndRequest, approve, draft } from "../steps/plan.ts";
import { refer, start, takeOn } from "../steps/refer.ts";
import { register } from "../steps/register.ts";
import { beginScreening, confirm, recommend } from "../steps/screen.ts";
import type { StoryTime } from "../story-time.ts";
import { labelOf, type Persona } from "./persona.ts";

const label = {
  number: 5,
  title: "a domestic worker of 41 whose wages were not paid",
  reaches: "no trafficking found, confirmed by two; the claim for wages is under way",
  later: "the vulnerability screening in four levels, and the claim itself",
};

export const unpaidWages: Persona = { ...label, tell };

function tell({ now, daysAgo }: StoryTime) {
  const gloria: DemoPerson = {
    given: "Gloria",
    family: "Armchair",
    birth: `${bornYearsAgo(now, 41)}-08-19`,
    gender: "female",
    citizenship: "PH",
    language: "en",
    caseworker: "caseworker",
  };
  const { first, rest, concluded, reason } = screeningTold.unpaid;
  const owed = { ...triageAnswers.penniless, forced_work: "yes", forced_work_ongoing: "no" } as const;
  return [
    meet(gloria, { at: daysAgo(31, "17:00"), by: "responderTwo", answers: owed, code: tokenOf(gloria) }),
    agree(gloria, { at: daysAgo(30, "09:00"), by: "officerTwo", code: tokenOf(gloria) }),
    register(gloria, {
      at: daysAgo(30, "09:20"),
      by: "officerTwo",
      answers: { documents_held: ["passport", "residence-permit"] },
    }),
    beginScreening(gloria, { at: daysAgo(29, "10:00"), by: "officerTwo", answers: first }),
    recommend(gloria, { at: daysAgo(28, "10:00"), by: "officerTwo", answers: rest, concluded, reason }),
    confirm(gloria, {
      at: daysAgo(27, "10:00"),
      by: "officer",
      reason: "Agreed: exploitation, and not trafficking. Help goes on.",
    }),
    open(gloria, daysAgo(27, "11:00"), "self"),
    assign(gloria, daysAgo(27, "12:00")),
    note(gloria, daysAgo(27, "12:10"), labelOf(label)),
    judgeRisk(gloria, daysAgo(27, "12:20"), "medium", "Lives with a friend; the permit ends with the job."),
    assess(gloria, daysAgo(26, "14:00"), needsAnswers(["wages"], "Eleven months of pay. I counted every day.")),
    draft(gloria, daysAgo(25, "10:00"), { help: ["wages"] }),
    agreeAndRequest(gloria, daysAgo(25, "10:30")),
    approve(gloria, daysAgo(24, "09:00")),
    refer(gloria, daysAgo(24, "10:00"), "wages", "normal"),
    takeOn(gloria, daysAgo(20, "10:00"), "wages"),
    start(gloria, daysAgo(18, "10:00"), "wages"),
  ];
}
