import { loadStandards } from "../door/load-standards.ts";
import type { Door } from "../door/door-needs.ts";
import { openDoor } from "../door/open-door.ts";
import type { ReadingHouse } from "../reading/reading-house.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { readStoreSettings } from "../store/settings.ts";
import { openSignInDatabase } from "../store/sign-in/sign-in-database.ts";
import type { Call } from "./call.ts";
import { keepFault } from "./failure.ts";

/** An installation as operators' commands use it: no sign-in, no people. */
export type OpenInstallation = { readonly store: Store; readonly door: Door; readonly now: () => string };

/** With the users beside it: for commands in a user's name and about users. */
export type OpenHouse = OpenInstallation & ReadingHouse;

const now = () => new Date().toISOString();

/**
 * Opens the installation beside a running server, or by itself where none runs, and closes in order whatever happens.
 * A first run makes the keys and loads the standards, as the server would.
 */
export async function withStore<Answer>(
  call: Call,
  work: (opened: OpenInstallation) => Promise<Answer>,
): Promise<Answer> {
  const settings = readStoreSettings(process.env, { data: call.data });
  const store = await openStore(settings, "command");
  const forget = closeWhenStopped(store);
  try {
    const door = openDoor(store, now, (reference, fault) => keepFault({ data: settings.dataFolder }, reference, fault));
    if (store.isFirstStart) {
      call.say(
        `Keys are in ${settings.keyFolder}. Back them up apart from the database: one without the other opens nothing.`,
      );
      await loadStandards(door);
    }
    return await work({ store, door, now });
  } finally {
    forget();
    await store.close();
  }
}

export async function withHouse<Answer>(call: Call, work: (house: OpenHouse) => Promise<Answer>): Promise<Answer> {
  return withStore(call, async (opened) => {
    const database = openSignInDatabase(opened.store.auth, 2);
    try {
      return await work({ ...opened, signIn: { database } });
    } finally {
      await database.destroy();
    }
  });
}

/** Ctrl-C: the database that was started here stops too, and what was not committed did not happen. */
function closeWhenStopped(store: Store): () => void {
  const stop = () => {
    const end = () => process.exit(1);
    store.close().then(end, end);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return () => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  };
}
