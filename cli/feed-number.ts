import { numberFeeds } from "../store/log/number-feeds.ts";
import type { Call } from "./call.ts";
import { withStore } from "./with-house.ts";

/** Gives every event that has none its place in the feed of its organisation, as a running server does by itself. */
export async function numberAllFeeds(call: Call): Promise<void> {
  const counts = await withStore(call, ({ store }) => numberFeeds(store.database));
  const rows = [...counts].map(([organisation, events]) => ({ organisation, events }));
  call.answer(
    { rows },
    rows.map(({ organisation, events }) => `${organisation}: ${events} events numbered`).join("\n"),
  );
}
