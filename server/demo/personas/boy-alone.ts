import { needsAnswers } from "../answers/needs-answers.ts";
import { screeningTold } from "../answers/screening-answers.ts";
import { triageAnswers } from "../answers/triage-answers.ts";
import { type DemoPerson, tokenOf } from "../demo-person.ts";
import { agree } from "../steps/agree.ts";
import { assess } from "../steps/assess.ts";
import { meet } from "../steps/meet.ts";
import { assign, judgeRisk, note, open } from "../steps/open.ts";
import { agreeAndRequest, approve, draft } from "../steps/plan.ts";
import { refer, takeOn } from "../steps/refer.ts";
import { register } from "../steps/register.ts";
import { beginScreening, confirm, recommend } from "../steps/screen.ts";
import type { StoryTime } from "../story-time.ts";
import { labelOf, type Persona } from "./persona.ts";

const label = {
  number: 2,
  title: "a boy of 15 alone at the bus station, in debt to those who carried him",
  reaches: "triage red, screening under the child rule, placed with a care organisation",
  later: "guardian, family tracing in a third country, best interests determination, reunification",
};

export const boyAlone: Persona = { ...label, tell };

const alpha: DemoPerson = {
  given: "Alpha",
  family: "Weathercock",
  birth: 15,
  gender: "male",
  citizenship: "GN",
  language: "ff",
  specificNeeds: ["child-alone", "destitute"],
  caseworker: "caseworkerTwo",
};

function tell({ daysAgo }: StoryTime) {
  const { first, rest, concluded, reason } = screeningTold.debtAhead;
  const assent = { given_by: "other", child_assents: "yes", agrees_tracing: "yes" } as const;
  return [
    meet(alpha, {
      at: daysAgo(19, "06:50"),
      by: "responder",
      answers: triageAnswers.childAlone,
      site: "Bus station",
      stopped: true,
      code: tokenOf(alpha),
    }),
    agree(alpha, { at: daysAgo(19, "07:30"), by: "officer", code: tokenOf(alpha), answers: assent }),
    register(alpha, {
      at: daysAgo(19, "08:00"),
      by: "officer",
      answers: { age_disputed: "yes", travels_with: "alone" },
    }),
    beginScreening(alpha, { at: daysAgo(18, "09:00"), by: "officer", answers: first }),
    recommend(alpha, { at: daysAgo(17, "09:00"), by: "officer", answers: rest, concluded, reason }),
    confirm(alpha, { at: daysAgo(17, "15:00"), by: "officerTwo", reason: "Treated as a child until we know better." }),
    open(alpha, daysAgo(17, "15:30")),
    assign(alpha, daysAgo(17, "16:00"), "Likes football; begin with that."),
    note(alpha, daysAgo(17, "16:20"), labelOf(label)),
    judgeRisk(alpha, daysAgo(17, "16:30"), "high", "A child alone whom somebody expects money from."),
    assess(alpha, daysAgo(16, "10:00"), needsAnswers(["childCare", "listening"], "My brother. He is somewhere ahead.")),
    draft(alpha, daysAgo(15, "10:00"), { help: ["childCare", "listening"] }),
    agreeAndRequest(alpha, daysAgo(15, "11:00")),
    approve(alpha, daysAgo(15, "12:00")),
    refer(alpha, daysAgo(15, "13:00"), "childCare", "emergency"),
    takeOn(alpha, daysAgo(14, "09:00"), "childCare"),
  ];
}
