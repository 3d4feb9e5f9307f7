import { earliestDay, latestDay } from "../basics/partial-date.ts";
import { daysLater } from "./days-later.ts";
import type { Identity } from "./identity.ts";
import type { ToLatin } from "./latin-letters.ts";
import { nameParts, soundKey } from "./name-tokens.ts";

/** What speaks for two records being of one person, or against it, in words that screens translate. */
export type LikenessReason =
  | "same-name"
  | "name-sounds-alike"
  | "part-of-name-alike"
  | "same-birth-date"
  | "birth-fits"
  | "birth-differs"
  | "shared-citizenship"
  | "same-phone";

export type PossibleDuplicate<Candidate> = {
  readonly candidate: Candidate;
  readonly reasons: readonly LikenessReason[];
};

// Only for the order in which a person looks at them; nothing is ever decided by these numbers.
const weights = {
  "same-name": 6,
  "name-sounds-alike": 4,
  "part-of-name-alike": 1,
  "same-birth-date": 4,
  "birth-fits": 1,
  "birth-differs": -4,
  "shared-citizenship": 1,
  "same-phone": 6,
} satisfies Record<LikenessReason, number>;

/** Below this there is nothing to look at: half of all people share a part of their name with someone. */
const worthLooking = 3;

/**
 * Candidates that may be the same person, the likeliest first, each with its reasons. A hint for people: it never joins
 * records, and it says nothing about who was not among the candidates.
 */
export function likelyDuplicates<Candidate extends { readonly identity: Identity }>(
  identity: Identity,
  candidates: readonly Candidate[],
  toLatin?: ToLatin,
): readonly PossibleDuplicate<Candidate>[] {
  return weighed(identity, candidates, toLatin)
    .filter(({ weight }) => weight >= worthLooking)
    .map(({ possible }) => possible);
}

/** All candidates of a search, the likeliest first: who looks for one part of a name wants every bearer of it. */
export function rankedByLikeness<Candidate extends { readonly identity: Identity }>(
  identity: Identity,
  candidates: readonly Candidate[],
  toLatin?: ToLatin,
): readonly PossibleDuplicate<Candidate>[] {
  return weighed(identity, candidates, toLatin).map(({ possible }) => possible);
}

function weighed<Candidate extends { readonly identity: Identity }>(
  identity: Identity,
  candidates: readonly Candidate[],
  toLatin: ToLatin | undefined,
) {
  return candidates
    .map((candidate) => ({ candidate, reasons: likenessOf(identity, candidate.identity, toLatin) }))
    .map((possible) => ({ possible, weight: weightOf(possible.reasons) }))
    .toSorted((one, other) => other.weight - one.weight);
}

function weightOf(reasons: readonly LikenessReason[]): number {
  return reasons.reduce((sum, reason) => sum + weights[reason], 0);
}

function likenessOf(one: Identity, other: Identity, toLatin: ToLatin | undefined): readonly LikenessReason[] {
  const reasons = [
    nameLikeness(one, other, toLatin),
    birthLikeness(one, other),
    shareAny(one.citizenships, other.citizenships) ? "shared-citizenship" : undefined,
    one.phone !== undefined && one.phone === other.phone ? "same-phone" : undefined,
  ] as const;
  return reasons.filter((reason) => reason !== undefined);
}

function nameLikeness(one: Identity, other: Identity, toLatin: ToLatin | undefined): LikenessReason | undefined {
  const parts = [partsOf(one, toLatin), partsOf(other, toLatin)] as const;
  if (parts[0].size === 0 || parts[1].size === 0) return undefined;
  if (areSame(parts[0], parts[1])) return "same-name";
  const sounds = [soundsOf(parts[0]), soundsOf(parts[1])] as const;
  const shared = [...sounds[0]].filter((sound) => sounds[1].has(sound)).length;
  if (shared === 0) return undefined;
  // One name more or less is usual; one name alone says little.
  const covers = shared === Math.min(sounds[0].size, sounds[1].size);
  return covers && (shared > 1 || areSame(sounds[0], sounds[1])) ? "name-sounds-alike" : "part-of-name-alike";
}

function birthLikeness(one: Identity, other: Identity): LikenessReason | undefined {
  const spans = [birthSpan(one), birthSpan(other)] as const;
  if (spans[0] === undefined || spans[1] === undefined) return undefined;
  if (one.birthDate?.length === 10 && one.birthDate === other.birthDate) return "same-birth-date";
  const overlap = spans[0].from <= spans[1].to && spans[1].from <= spans[0].to;
  return overlap ? "birth-fits" : "birth-differs";
}

/** A told year of birth is often one or two years off, an age more so. */
function birthSpan({ birthDate, age }: Identity): { readonly from: string; readonly to: string } | undefined {
  if (birthDate !== undefined) {
    const slack = birthDate.length === 10 ? 0 : 366;
    return { from: daysLater(earliestDay(birthDate), -slack), to: daysLater(latestDay(birthDate), slack) };
  }
  if (age === undefined) return undefined;
  const slack = age.estimated ? 3 * 366 : 366;
  const bornBy = daysLater(age.on, -Math.floor(age.years * 365.25));
  return { from: daysLater(bornBy, -366 - slack), to: daysLater(bornBy, slack) };
}

function partsOf(identity: Identity, toLatin: ToLatin | undefined): ReadonlySet<string> {
  return new Set((identity.names ?? []).flatMap((name) => nameParts(name, toLatin)));
}

function soundsOf(parts: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...parts].map(soundKey));
}

function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}

function shareAny(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.some((member) => other.includes(member));
}
