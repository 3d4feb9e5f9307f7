import { asOrganisation, type Database } from "../store/database.ts";
import type { Call } from "./call.ts";
import { organisationsNamed } from "./organisations.ts";
import { withStore } from "./with-house.ts";

/** Gives every event that has none its place in the feed of its organisation. */
export async function numberFeeds(call: Call): Promise<void> {
  const rows = await withStore(call, async ({ store: { database } }) => {
    const numbered: { organisation: string; events: number }[] = [];
    for (const organisation of await organisationsNamed(database, undefined)) {
      numbered.push({ organisation, events: await numberFresh(database, organisation) });
    }
    return numbered;
  });
  call.answer(
    { rows },
    rows.map(({ organisation, events }) => `${organisation}: ${events} events numbered`).join("\n"),
  );
}

async function numberFresh(database: Database, organisation: string): Promise<number> {
  const { count } = await asOrganisation(database, organisation, (trx) =>
    trx
      .selectNoFrom((ask) => ask.fn<number>("number_fresh", [ask.val(organisation)]).as("count"))
      .executeTakeFirstOrThrow(),
  );
  return count;
}
