import { bornYearsAgo, type DemoPerson } from "../demo-person.ts";
import { meet } from "../steps/meet.ts";
import type { StoryTime } from "../story-time.ts";
import { labelOf, type Persona } from "./persona.ts";

const label = {
  number: 9,
  title: "an anonymous tip over a hotline",
  reaches: "a first contact without a person, red by the observer's judgement",
  later: "the hotline's own log, and turning a tip into a case",
};

export const hotlineTip: Persona = { ...label, tell };

function tell({ now, minutesAgo }: StoryTime) {
  // Nobody was met: the ids need a name, the history has none.
  const nobody: DemoPerson = {
    given: "Nobody",
    family: "Telephone",
    birth: bornYearsAgo(now, 30),
    gender: "female",
    citizenship: "MA",
    language: "fr",
    caseworker: "caseworker",
  };
  const heard = { observed: ["controlled", "documents-held"], agrees_to_triage: { missing: "not-asked" } } as const;
  return [
    meet(nobody, {
      at: minutesAgo(95),
      by: "officer",
      answers: heard,
      site: "Hotline call",
      stopped: true,
      overrideReason: labelOf(label),
    }),
  ];
}
