import { numberFeeds } from "../store/log/number-feeds.ts";
import type { Database } from "../store/database.ts";

const everyMs = 30_000;

/**
 * Numbers fresh events for followers every half minute, one round at a time. Many servers may: the database lets one
 * numberer in for each organisation. Answers how to stop, which waits for a round under way.
 */
export function keepFeeds(database: Database, onFault: (fault: unknown) => void): () => Promise<void> {
  let round: Promise<unknown> = Promise.resolve();
  let isRunning = false;
  const timer = setInterval(() => {
    if (isRunning) return;
    isRunning = true;
    round = numberFeeds(database)
      .catch(onFault)
      .finally(() => {
        isRunning = false;
      });
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}
