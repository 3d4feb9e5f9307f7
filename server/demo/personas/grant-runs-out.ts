import { bornYearsAgo, type DemoPerson } from "../demo-person.ts";
import { tellLife } from "../life.ts";
import { note } from "../steps/open.ts";
import { agreeAndRequest, draft, returnWith } from "../steps/plan.ts";
import type { StoryTime } from "../story-time.ts";
import { labelOf, type Persona } from "./persona.ts";

const label = {
  number: 10,
  title: "the grant runs out in the middle of the plan",
  reaches: "the approved plan holds, a cheaper second version came back from the supervisor",
  later: "grants with their own books, reallocation, and what waits for money",
};

export const grantRunsOut: Persona = { ...label, tell };

function tell(time: StoryTime) {
  const tesfay: DemoPerson = {
    given: "Tesfay",
    family: "Abacus",
    ownScript: { given: "ተስፋይ", script: "Ethi" },
    birth: bornYearsAgo(time.now, 36),
    gender: "male",
    citizenship: "ER",
    language: "ti",
    specificNeeds: ["illness"],
    caseworker: "caseworkerTwo",
  };
  return [
    ...tellLife(
      {
        who: tesfay,
        triage: "debt",
        screening: "building",
        help: ["doctor", "listening"],
        until: "started",
        lastDaysAgo: 12,
      },
      time,
    ),
    note(tesfay, time.daysAgo(11, "18:10"), labelOf(label)),
    draft(tesfay, time.daysAgo(6, "10:00"), { help: ["doctor"], cost: 18_000 }),
    agreeAndRequest(tesfay, time.daysAgo(5, "10:00")),
    returnWith(
      tesfay,
      time.daysAgo(4, "10:00"),
      "The listening hours fell out of the plan. Ask the Bridge Fund Team before the person is told.",
    ),
  ];
}
