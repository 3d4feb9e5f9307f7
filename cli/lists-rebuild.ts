import * as z from "zod/mini";
import { rebuildLists } from "../store/lists/rebuild-lists.ts";
import type { Call } from "./call.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import { organisationsNamed } from "./organisations.ts";
import { withStore } from "./with-house.ts";

/** Replays histories and writes their lists anew, beside a running server. Told where it is, so that it can go on there. */
export async function rebuildAllLists(
  call: Call,
  wish: { readonly organisation?: string; readonly after?: string },
): Promise<void> {
  const { after } = wish;
  if (after !== undefined && (wish.organisation === undefined || wish.organisation === "all")) {
    throw new CannotGoOn("--after goes on within one organisation: name it with --organisation.");
  }
  if (after !== undefined && !z.safeParse(z.uuid(), after).success)
    throw new CannotGoOn("--after is the id that was told last.");
  const rows = await withStore(call, async ({ store: { database, vault } }) => {
    const rebuilt: { organisation: string; histories: number }[] = [];
    for (const organisation of await organisationsNamed(database, wish.organisation)) {
      const histories = await rebuildLists(
        database,
        vault,
        organisation,
        ({ done, after: last }) =>
          call.say(
            `${organisation}: ${done} histories. To go on from here: --organisation ${organisation} --after ${last}`,
          ),
        { after },
      );
      rebuilt.push({ organisation, histories });
    }
    return rebuilt;
  });
  call.answer(
    { rows },
    rows.map(({ organisation, histories }) => `${organisation}: ${histories} histories rebuilt`).join("\n"),
  );
}
