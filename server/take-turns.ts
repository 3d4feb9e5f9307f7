/** Does the work when its turn comes, and answers what it answered; undefined, undone, where too many wait already. */
export type Turns = <Answer>(whose: string, work: () => Promise<Answer>) => Promise<Answer | undefined>;

/**
 * A queue for work that is long: one piece of each user at a time and `atOnce` in all, in the order they came. At most
 * `mostWaiting` of each user wait, because what waits is kept in memory.
 */
export function openTurns({ atOnce, mostWaiting }: { readonly atOnce: number; readonly mostWaiting: number }): Turns {
  const busy = new Set<string>();
  const waiting: { readonly whose: string; readonly begin: () => void }[] = [];
  const callNext = (): void => {
    const next = busy.size < atOnce ? waiting.findIndex(({ whose }) => !busy.has(whose)) : -1;
    const [found] = next < 0 ? [] : waiting.splice(next, 1);
    if (!found) return;
    busy.add(found.whose);
    found.begin();
  };
  return async (whose, work) => {
    if (waiting.filter((one) => one.whose === whose).length >= mostWaiting) return undefined;
    await new Promise<void>((begin) => {
      waiting.push({ whose, begin });
      callNext();
    });
    try {
      return await work();
    } finally {
      busy.delete(whose);
      callNext();
    }
  };
}
