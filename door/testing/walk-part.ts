import type { Actor } from "../../protection/basics/actor.ts";
import type { Seeded } from "../../store/testing/seeded.ts";
import type { Step, TestOrganisation } from "./test-door.ts";

/** The ids that one walk uses, so that a test can look for what became of them. */
export type WalkIds = Readonly<
  Record<"encounter" | "triage" | "consent" | "person" | "registration" | "screening", string>
> &
  Readonly<Record<"case" | "needs" | "goal" | "line" | "safetyPlan" | "sharing" | "referral", string>>;

export type WalkNeeds = {
  readonly home: TestOrganisation;
  readonly partner: TestOrganisation;
  readonly chance: Seeded;
  /** What is written where a person would write: a marker tells the place it was put. */
  readonly say?: (place: string) => string;
  /** A token's code, or a phone number, must look like one. */
  readonly digits?: (place: string) => string;
};

/** What each part of a walk is made from. */
export type Making = Required<WalkNeeds> & { readonly ids: WalkIds };

export function steps(actor: Actor): (name: string, payload: object) => Step {
  return (name, payload) => ({ actor, name, payload });
}

export function sheet(sheetId: string, instrument: string, aboutKind: string, aboutId: string): object {
  return { sheetId, instrument, version: 1, language: "fr", aboutKind, aboutId };
}
