import { screeningTold } from "../answers/screening-answers.ts";
import { bornYearsAgo, type DemoPerson } from "../demo-person.ts";
import { tellLife } from "../life.ts";
import { reopen } from "../steps/close.ts";
import { judgeRisk, note } from "../steps/open.ts";
import { beginScreening, recommend } from "../steps/screen.ts";
import type { StoryTime } from "../story-time.ts";
import { labelOf, type Persona } from "./persona.ts";

const label = {
  number: 8,
  title: "a woman trafficked a second time",
  reaches: "the closed case opened again, a second screening recommended and waiting for another officer",
  later: "what the two stories have in common, found by matching",
};

export const traffickedAgain: Persona = { ...label, tell };

function tell(time: StoryTime) {
  const precious: DemoPerson = {
    given: "Precious",
    family: "Compassrose",
    birth: bornYearsAgo(time.now, 28),
    gender: "female",
    citizenship: "NG",
    language: "en",
    specificNeeds: ["threatened"],
    caseworker: "caseworker",
  };
  const { first, rest } = screeningTold.building;
  const again = { ...first, trafficked_before: "yes", expected_activity: ["care"] } as const;
  const sheet = "second screening";
  return [
    ...tellLife(
      {
        who: precious,
        triage: "kept",
        screening: "houseWork",
        help: ["house", "listening"],
        until: "closed",
        lastDaysAgo: 12,
      },
      time,
    ),
    beginScreening(precious, { at: time.daysAgo(8, "10:00"), by: "officer", answers: again, sheet }),
    recommend(precious, {
      at: time.daysAgo(6, "10:00"),
      by: "officer",
      answers: rest,
      concluded: "actual-vot",
      reason: "Recruited again by someone who knew the first debt.",
      sheet,
    }),
    reopen(precious, time.daysAgo(5, "09:00"), "She came back alone, with a new debt to the same man."),
    note(precious, time.daysAgo(5, "09:30"), labelOf(label)),
    judgeRisk(precious, time.daysAgo(5, "09:40"), "high", "The same man, another country."),
  ];
}
