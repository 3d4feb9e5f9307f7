import type { StoryTime } from "../story-time.ts";
import type { Visit } from "../visit.ts";

/** One of the ten stories of the domain page (§10.2), as far as this version of Amparo can tell it. */
export type Persona = {
  readonly number: number;
  readonly title: string;
  /** What the demo shows today, and what a later version will go on with: stands as a note in the case itself. */
  readonly reaches: string;
  readonly later: string;
  readonly tell: (time: StoryTime) => readonly Visit[];
};

export function labelOf({ number, title, reaches, later }: Omit<Persona, "tell">): string {
  return `Demo story ${number} of 10: ${title}. Everyone here is invented. Reaches: ${reaches}. Comes later: ${later}.`;
}
