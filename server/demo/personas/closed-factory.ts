import { needsAnswers } from "../answers/needs-answers.ts";
import { triageAnswers } from "../answers/triage-answers.ts";
import { bornYearsAgo, type DemoPerson, idOf } from "../demo-person.ts";
import { agree } from "../steps/agree.ts";
import { assess } from "../steps/assess.ts";
import { meet } from "../steps/meet.ts";
import { assign, note, open } from "../steps/open.ts";
import { register } from "../steps/register.ts";
import type { StoryTime } from "../story-time.ts";
import { labelOf, type Persona } from "./persona.ts";

const label = {
  number: 6,
  title: "a consulate asks for help for 40 nationals after their factory closed",
  reaches: "four of them met as a group, two registered, one case with its needs assessed",
  later: "the State's request itself, split into individuals, and each one's eligibility",
};

export const closedFactory: Persona = { ...label, tell };

function tell({ now, daysAgo }: StoryTime) {
  const worker = { citizenship: "SN", language: "wo", caseworker: "caseworker" } as const;
  const assane: DemoPerson = {
    ...worker,
    given: "Assane",
    family: "Bobbin",
    birth: bornYearsAgo(now, 30),
    gender: "male",
  };
  const dior: DemoPerson = {
    ...worker,
    given: "Dior",
    family: "Spindle",
    birth: bornYearsAgo(now, 26),
    gender: "female",
  };
  const serigne: DemoPerson = {
    ...worker,
    given: "Serigne",
    family: "Loom",
    birth: bornYearsAgo(now, 45),
    gender: "male",
  };
  const yacine: DemoPerson = {
    ...worker,
    given: "Yacine",
    family: "Shuttle",
    birth: bornYearsAgo(now, 33),
    gender: "female",
  };
  const group = { by: "officerTwo", site: "Factory gate", groupId: idOf(assane, "group") } as const;
  const { penniless, calm } = triageAnswers;
  return [
    meet(assane, { ...group, at: daysAgo(8, "09:00"), answers: penniless }),
    meet(dior, { ...group, at: daysAgo(8, "09:15"), answers: penniless }),
    meet(serigne, { ...group, at: daysAgo(8, "09:30"), answers: calm }),
    meet(yacine, { ...group, at: daysAgo(8, "09:45"), answers: penniless }),
    agree(assane, { at: daysAgo(7, "09:00"), by: "officerTwo", answers: { agrees_state_of_origin: "yes" } }),
    register(assane, { at: daysAgo(7, "09:20"), by: "officerTwo", answers: { came_through: "consulate" } }),
    agree(dior, { at: daysAgo(7, "10:00"), by: "officerTwo", answers: { agrees_state_of_origin: "no" } }),
    register(dior, { at: daysAgo(7, "10:20"), by: "officerTwo", answers: { came_through: "consulate" } }),
    open(assane, daysAgo(6, "09:00"), "consulate"),
    assign(assane, daysAgo(6, "10:00")),
    note(assane, daysAgo(6, "10:10"), labelOf(label)),
    assess(assane, daysAgo(5, "11:00"), needsAnswers(["papers", "wages"], "My last three months, then home.")),
  ];
}
