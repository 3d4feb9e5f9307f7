import { needsAnswers } from "../answers/needs-answers.ts";
import { triageAnswers } from "../answers/triage-answers.ts";
import { bornYearsAgo, type DemoPerson, tokenOf } from "../demo-person.ts";
import { agree } from "../steps/agree.ts";
import { assess } from "../steps/assess.ts";
import { meet } from "../steps/meet.ts";
import { assign, followUp, judgeRisk, note, open } from "../steps/open.ts";
import { agreeAndRequest, approve, draft } from "../steps/plan.ts";
import { refer, start, takeOn } from "../steps/refer.ts";
import { register } from "../steps/register.ts";
import type { StoryTime } from "../story-time.ts";
import { labelOf, type Persona } from "./persona.ts";

const label = {
  number: 3,
  title: "a man of 34, stranded after a failed crossing, who wants to go home",
  reaches: "plan approved, the consulate works on his travel document with his separate consent",
  later: "the mechanism for stranded migrants, ticket and return",
};

export const strandedMan: Persona = { ...label, tell };

function tell({ now, daysAgo }: StoryTime) {
  const pape: DemoPerson = {
    given: "Pape",
    family: "Buoy",
    birth: `${bornYearsAgo(now, 34)}-03`,
    gender: "male",
    citizenship: "SN",
    language: "wo",
    specificNeeds: ["destitute"],
    caseworker: "caseworker",
  };
  return [
    meet(pape, { at: daysAgo(24, "12:10"), by: "responderTwo", answers: triageAnswers.penniless, code: tokenOf(pape) }),
    agree(pape, {
      at: daysAgo(23, "09:00"),
      by: "officer",
      code: tokenOf(pape),
      answers: { agrees_state_of_origin: "yes", agrees_return_travel: "yes" },
    }),
    register(pape, { at: daysAgo(23, "09:30"), by: "officer" }),
    open(pape, daysAgo(23, "10:00"), "self"),
    assign(pape, daysAgo(22, "09:00")),
    note(pape, daysAgo(22, "09:10"), labelOf(label)),
    judgeRisk(pape, daysAgo(22, "09:20"), "low", "Has friends here; the nights are cold."),
    assess(pape, daysAgo(21, "11:00"), needsAnswers(["papers", "bed"], "Home, before the rains.")),
    draft(pape, daysAgo(20, "11:00"), { help: ["papers", "bed"] }),
    agreeAndRequest(pape, daysAgo(20, "11:30")),
    approve(pape, daysAgo(19, "09:00")),
    refer(pape, daysAgo(19, "10:00"), "papers", "normal"),
    takeOn(pape, daysAgo(15, "10:00"), "papers"),
    start(pape, daysAgo(14, "10:00"), "papers"),
    followUp(pape, daysAgo(5, "15:00"), "The phone was off, twice.", false),
  ];
}
