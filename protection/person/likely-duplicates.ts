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
  const likenessOf = likenessTo(identity, toLatin);
  return candidates
    .map((candidate) => ({ candidate, reasons: likenessOf(candidate.identity) }))
    .map((possible) => ({ possible, weight: weightOf(possible.reasons) }))
    .toSorted((one, other) => other.weight - one.weight);
}

function weightOf(reasons: readonly LikenessReason[]): number {
  return reasons.reduce((sum, reason) => sum + weights[reason], 0);
}

/** Likeness to one identity, which is taken apart once; candidates share names, so each name and sound is too. */
function likenessTo(one: Identity, toLatin: ToLatin | undefined): (other: Identity) => readonly LikenessReason[] {
  const partsOfText = remembering((text) => nameParts({ other: text }, toLatin));
  const soundOf = remembering(soundKey);
  const heard = (identity: Identity): HeardName => {
    const texts = (identity.names ?? []).flatMap(({ given, family, other }) => [given, family, other]);
    const parts = new Set(texts.flatMap((text) => (text === undefined ? [] : partsOfText(text))));
    return { parts, sounds: new Set([...parts].map(soundOf)) };
  };
  const [name, birth] = [heard(one), birthSpan(one)];
  return (other) => {
    const reasons = [
      nameLikeness(name, heard(other)),
      birth && birthLikeness(one, birth, other),
      shareAny(one.citizenships, other.citizenships) ? "shared-citizenship" : undefined,
      one.phone !== undefined && one.phone === other.phone ? "same-phone" : undefined,
    ] as const;
    return reasons.filter((reason) => reason !== undefined);
  };
}

type HeardName = { readonly parts: ReadonlySet<string>; readonly sounds: ReadonlySet<string> };

function nameLikeness(one: HeardName, other: HeardName): LikenessReason | undefined {
  if (one.parts.size === 0 || other.parts.size === 0) return undefined;
  if (areSame(one.parts, other.parts)) return "same-name";
  const shared = [...one.sounds].filter((sound) => other.sounds.has(sound)).length;
  if (shared === 0) return undefined;
  // One name more or less is usual; one name alone says little.
  const covers = shared === Math.min(one.sounds.size, other.sounds.size);
  return covers && (shared > 1 || areSame(one.sounds, other.sounds)) ? "name-sounds-alike" : "part-of-name-alike";
}

type BirthSpan = { readonly from: string; readonly to: string };

function birthLikeness(one: Identity, span: BirthSpan, other: Identity): LikenessReason | undefined {
  const others = birthSpan(other);
  if (others === undefined) return undefined;
  if (one.birthDate?.length === 10 && one.birthDate === other.birthDate) return "same-birth-date";
  return span.from <= others.to && others.from <= span.to ? "birth-fits" : "birth-differs";
}

/** A told year of birth is often one or two years off, an age more so. */
function birthSpan({ birthDate, age }: Identity): BirthSpan | undefined {
  if (birthDate !== undefined) {
    const slack = birthDate.length === 10 ? 0 : 366;
    return { from: daysLater(earliestDay(birthDate), -slack), to: daysLater(latestDay(birthDate), slack) };
  }
  if (age === undefined) return undefined;
  const slack = age.estimated ? 3 * 366 : 366;
  const bornBy = daysLater(age.on, -Math.floor(age.years * 365.25));
  return { from: daysLater(bornBy, -366 - slack), to: daysLater(bornBy, slack) };
}

function remembering<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    known.set(text, answer);
    return answer;
  };
}

function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}

function shareAny(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.some((member) => other.includes(member));
}
