import { fiftyPeople } from "./fifty-people.ts";
import { tellLife } from "./life.ts";
import { personas } from "./personas/personas.ts";
import type { StoryTime } from "./story-time.ts";
import type { Visit } from "./visit.ts";

/** What happens to one person or family, in order; the name makes its commands the same in every load. */
export type Story = { readonly name: string; readonly visits: readonly Visit[] };

/** Everything that happens in the demo. No story waits for another. */
export function everyStory(time: StoryTime): readonly Story[] {
  return [
    ...personas.map(({ number, tell }) => ({ name: `persona ${number}`, visits: tell(time) })),
    ...fiftyPeople(time.now).map((life) => ({
      name: `${life.who.given} ${life.who.family}`,
      visits: tellLife(life, time),
    })),
  ];
}
