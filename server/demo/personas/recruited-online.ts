import { needsAnswers } from "../answers/needs-answers.ts";
import { screeningTold } from "../answers/screening-answers.ts";
import { triageAnswers } from "../answers/triage-answers.ts";
import { bornYearsAgo, type DemoPerson, tokenOf } from "../demo-person.ts";
import { agree } from "../steps/agree.ts";
import { assess } from "../steps/assess.ts";
import { meet } from "../steps/meet.ts";
import { assign, followUp, judgeRisk, note, open, planSafety } from "../steps/open.ts";
import { agreeAndRequest, approve, draft } from "../steps/plan.ts";
import { refer, start, takeOn } from "../steps/refer.ts";
import { register } from "../steps/register.ts";
import { beginScreening, confirm, recommend } from "../steps/screen.ts";
import type { StoryTime } from "../story-time.ts";
import { labelOf, type Persona } from "./persona.ts";

const label = {
  number: 1,
  title: "a woman of 23, recruited over an app, her passport withheld, found by the police",
  reaches: "trafficking screening confirmed, safe house and lawyer at work, safety plan open",
  later: "voluntary return and the reintegration survey",
};

export const recruitedOnline: Persona = { ...label, tell };

function tell({ now, daysAgo }: StoryTime) {
  const amal: DemoPerson = {
    given: "Amal",
    family: "Lighthouse",
    ownScript: { given: "أمل", script: "Arab" },
    birth: bornYearsAgo(now, 23),
    gender: "female",
    citizenship: "TN",
    language: "ar",
    specificNeeds: ["threatened", "distress"],
    caseworker: "caseworker",
  };
  const { first, rest, concluded, reason } = screeningTold.houseWork;
  return [
    meet(amal, {
      at: daysAgo(46, "07:40"),
      by: "responder",
      answers: triageAnswers.kept,
      site: "Police desk at the pier",
      code: tokenOf(amal),
    }),
    agree(amal, {
      at: daysAgo(46, "10:05"),
      by: "officer",
      code: tokenOf(amal),
      answers: { agrees_law_enforcement: "yes", agrees_return_travel: "yes" },
    }),
    register(amal, {
      at: daysAgo(46, "10:30"),
      by: "officer",
      answers: { documents_held: ["held-by-another"], came_through: "police-or-border" },
    }),
    beginScreening(amal, { at: daysAgo(45, "09:15"), by: "officer", answers: first }),
    recommend(amal, { at: daysAgo(43, "14:10"), by: "officer", answers: rest, concluded, reason }),
    confirm(amal, {
      at: daysAgo(42, "09:20"),
      by: "officerTwo",
      reason: "Two visits, one story, and the work permit supports it.",
    }),
    open(amal, daysAgo(42, "10:00"), "police"),
    assign(amal, daysAgo(42, "11:00"), "Prefers to speak with women. Never call without the code word."),
    note(amal, daysAgo(42, "11:30"), labelOf(label)),
    judgeRisk(amal, daysAgo(42, "12:00"), "high", "The recruiter calls her mother every week."),
    planSafety(amal, daysAgo(41, "15:00"), "He knows my street. I do not want to walk there alone."),
    assess(
      amal,
      daysAgo(40, "09:30"),
      needsAnswers(["house", "lawyer", "listening"], "My passport back, and to see my mother."),
    ),
    draft(amal, daysAgo(38, "10:20"), { help: ["house", "lawyer", "listening"] }),
    agreeAndRequest(amal, daysAgo(37, "10:00")),
    approve(amal, daysAgo(36, "08:45")),
    refer(amal, daysAgo(36, "09:30"), "house", "emergency"),
    takeOn(amal, daysAgo(36, "11:00"), "house"),
    start(amal, daysAgo(35, "18:00"), "house"),
    refer(amal, daysAgo(33, "09:00"), "lawyer", "normal"),
    takeOn(amal, daysAgo(30, "10:00"), "lawyer"),
    followUp(amal, daysAgo(20, "16:00"), "Sleeps with the light on, but sleeps. Asks when she can call home."),
    followUp(
      amal,
      daysAgo(6, "16:30"),
      "Called her mother with the caseworker beside her. Wants to go home in spring.",
    ),
  ];
}
