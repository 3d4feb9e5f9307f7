import { fiftyPeople } from "./fifty-people.ts";
import { tellLife } from "./life.ts";
import { personas } from "./personas/personas.ts";
import type { StoryTime } from "./story-time.ts";
import type { Visit } from "./visit.ts";

/** Named alike in every load, so that its commands have the same ids. */
export type NamedVisit = Visit & { readonly name: string };

/** Everything that happens in the demo, story by story. */
export function everyVisit(time: StoryTime): readonly NamedVisit[] {
  const stories = [
    ...personas.map(({ number, tell }) => ({ name: `persona ${number}`, visits: tell(time) })),
    ...fiftyPeople(time.now).map((life) => ({
      name: `${life.who.given} ${life.who.family}`,
      visits: tellLife(life, time),
    })),
  ];
  return stories.flatMap(({ name, visits }) =>
    visits.map((visit, index) => ({ ...visit, name: `${name} visit ${index}` })),
  );
}
