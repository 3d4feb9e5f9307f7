import { needsAnswers } from "../answers/needs-answers.ts";
import { triageAnswers } from "../answers/triage-answers.ts";
import { bornYearsAgo, type DemoPerson, tokenOf } from "../demo-person.ts";
import { agree } from "../steps/agree.ts";
import { assess } from "../steps/assess.ts";
import { meet } from "../steps/meet.ts";
import { assign, judgeRisk, note, open } from "../steps/open.ts";
import { agreeAndRequest, approve, draft } from "../steps/plan.ts";
import { refer, takeOn } from "../steps/refer.ts";
import { register } from "../steps/register.ts";
import type { StoryTime } from "../story-time.ts";
import { labelOf, type Persona } from "./persona.ts";

const label = {
  number: 7,
  title: "someone a State asks about, who fears that State",
  reaches:
    "consent to tell the State of origin refused, so no referral to its consulate can be made; a lawyer took the case",
  later: "the way out of a State's request, where the State sees confidentiality and nothing more",
};

export const asylumFear: Persona = { ...label, tell };

function tell({ now, daysAgo }: StoryTime) {
  const mbaye: DemoPerson = {
    given: "Mbaye",
    family: "Lanternfish",
    birth: bornYearsAgo(now, 29),
    gender: "male",
    citizenship: "SN",
    language: "fr",
    specificNeeds: ["threatened"],
    caseworker: "caseworkerTwo",
  };
  const fears = {
    international_protection_severity: "serious",
    international_protection_urgency: "urgent",
    fears_return: "yes",
  } as const;
  return [
    meet(mbaye, {
      at: daysAgo(15, "21:10"),
      by: "responder",
      answers: triageAnswers.fearsReturn,
      code: tokenOf(mbaye),
    }),
    agree(mbaye, {
      at: daysAgo(14, "09:00"),
      by: "officer",
      code: tokenOf(mbaye),
      answers: { agrees_state_of_origin: "no", agrees_law_enforcement: "no" },
    }),
    register(mbaye, { at: daysAgo(14, "09:20"), by: "officer" }),
    open(mbaye, daysAgo(14, "10:00"), "consulate"),
    assign(mbaye, daysAgo(14, "11:00"), "Nothing to the consulate, not even that we met."),
    note(mbaye, daysAgo(14, "11:10"), labelOf(label)),
    judgeRisk(mbaye, daysAgo(14, "11:20"), "high", "People at home ask his family where he is."),
    assess(mbaye, daysAgo(13, "10:00"), { ...needsAnswers(["lawyer"], "Not to be found."), ...fears }),
    draft(mbaye, daysAgo(12, "10:00"), { help: ["lawyer"] }),
    agreeAndRequest(mbaye, daysAgo(12, "10:40")),
    approve(mbaye, daysAgo(12, "15:00")),
    refer(mbaye, daysAgo(11, "09:00"), "lawyer"),
    takeOn(mbaye, daysAgo(10, "09:00"), "lawyer"),
  ];
}
