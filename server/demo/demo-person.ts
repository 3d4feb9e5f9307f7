import { createHash } from "node:crypto";
import { demoId } from "./demo-id.ts";
import type { DemoUserKey } from "./demo-users.ts";

/** Someone invented. The family names are things, so that nobody is ever taken for real. */
export type DemoPerson = {
  readonly given: string;
  readonly family: string;
  /** The same name as the person writes it, where that is another script. */
  readonly ownScript?: { readonly given: string; readonly script: string } | undefined;
  /** `2003`, `2003-05`; a number is an age that was told. */
  readonly birth: string | number;
  readonly gender: "female" | "male" | "non-conforming";
  readonly citizenship: string;
  readonly language: string;
  readonly specificNeeds?: readonly string[];
  readonly householdSize?: number;
  readonly caseworker: DemoUserKey & ("caseworker" | "caseworkerTwo");
};

export function chosenName({ given }: DemoPerson): string {
  return `Demoperson ${given}`;
}

/** A thing in this person's story: `idOf(who, "case")`. */
export function idOf({ given, family }: DemoPerson, thing: string): string {
  return demoId(`${given} ${family} ${thing}`);
}

/** Which care team carries the case: that of the caseworker. */
export function teamOf({ caseworker }: DemoPerson): "coast" | "hills" {
  return caseworker === "caseworker" ? "coast" : "hills";
}

// As the app issues them: nothing that is mistaken for something else when read aloud.
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The token this person carries, the same in every load, so that a guide can name it. */
export function tokenOf({ given, family }: DemoPerson): string {
  const bytes = createHash("sha256").update(`amparo demo token ${given} ${family}`).digest().subarray(0, 8);
  return [...bytes].map((byte) => letters[byte % letters.length]).join("");
}

/** A birth year so many years before the story is told. */
export function bornYearsAgo(now: string, years: number): string {
  return String(Number(now.slice(0, 4)) - years);
}
