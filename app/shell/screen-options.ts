import type { WordKey } from "../../words/words.ts";
import type { IconName } from "../parts/icon.tsx";

/** How a screen stands in the shell: written on its line in `routes.ts`. */
export type ScreenOptions = {
  /** Puts the screen among the main pages of everyone who holds one of the verbs; without verbs, of everyone. */
  readonly menu?: {
    readonly words: WordKey;
    readonly icon: IconName;
    /** The letter after `g` that goes there. */
    readonly goKey: string;
    readonly verbs?: readonly string[];
  };
  /** The triage lane: no main pages around it, larger targets, stronger contrast. */
  readonly lane?: boolean;
  /** It stands on the way from signing in through a triage: drawn with the first words, before all others are there. */
  readonly first?: boolean;
};

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption extends ScreenOptions {}
}
