/** Chance that a seed repeats: the same seed gives the same choices, so a found fault can be looked at again. */
export type Seeded = {
  /** From 0 up to, but not, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, but not, `below`. */
  readonly below: (below: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <One>(from: readonly One[]) => One;
  readonly shuffled: <One>(from: readonly One[]) => One[];
  readonly uuid: () => string;
};

/** Mulberry32: 32 bits of state are plenty for tests, and nothing else is asked of it. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (most: number): number => Math.floor(next() * most);
  const pick = <One>(from: readonly One[]): One => {
    const found = from[below(from.length)];
    if (found === undefined) throw new Error("nothing to choose from");
    return found;
  };
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick,
    shuffled: (from) =>
      from
        .map((one) => ({ one, at: next() }))
        .toSorted((left, right) => left.at - right.at)
        .map(({ one }) => one),
    uuid: () => {
      const hex = Array.from({ length: 32 }, () => below(16).toString(16)).join("");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
