import { join } from "node:path";
import pino, { type Logger } from "pino";
import { openDoor } from "../door/open-door.ts";
import { loadStandards } from "../door/load-standards.ts";
import { keepShapes } from "../store/lists/keep-shapes.ts";
import type { Store } from "../store/open-store.ts";
import type { StoreSettings } from "../store/settings.ts";
import { loadDemo } from "./demo/load-demo.ts";
import { signInTable } from "./demo/sign-in-table.ts";
import type { House } from "./house.ts";
import { keepFeeds } from "./keep-feeds.ts";
import { makeServer, stackOf } from "./make-server.ts";
import { openSignIn } from "./sign-in/auth.ts";
import { firstAdministratorLink } from "./sign-in/first-administrator.ts";
import type { StartOptions } from "./start-options.ts";

export type Opening = {
  readonly options: StartOptions;
  readonly settings: StoreSettings;
  readonly store: Store;
  readonly dist: string;
  readonly say: (sentence: string) => void;
};

const now = () => new Date().toISOString();

/** From an open store to a server that answers. Answers how both are brought down in order. */
export async function openHouse({ options, settings, store, dist, say }: Opening): Promise<() => Promise<void>> {
  const { origin, port, host, demo, proxies, metricsToken } = options;
  const log = openLog(settings.dataFolder);
  const door = openDoor(store, now, (reference, fault) => log.error({ reference, ...describe(fault) }, "fault"));
  const remade = await keepShapes(store.database, store.vault, (done) =>
    say(`Making lists anew for this version: ${done} histories ...`),
  );
  if (remade > 0) say(`Lists are made anew: ${remade} histories.`);
  await loadStandards(door);
  const onFault = (fault: unknown) => log.error(describe(fault), "sign-in fault");
  const signIn = await openSignIn({ connection: store.auth, secret: store.signInSecret, origin, now, onFault });
  const house: House = { store, door, signIn, demo, now, origin };
  const loaded = demo ? await loadDemo(house, settings.dataFolder, say) : undefined;
  const server = await makeServer({ house, log, dist, proxies, metricsToken });
  await server.listen({ port, host });
  const stopFeeds = keepFeeds(store.database, (fault) => log.error(describe(fault), "feed fault"));
  const link = await firstAdministratorLink(signIn, house);
  if (store.clusterElsewhere)
    say(
      `The database itself is in ${store.clusterElsewhere}, where its own user may enter. It belongs to the data folder: keep them together.`,
    );
  if (link)
    say(
      `Keys are in ${settings.keyFolder}. Back them up apart from the database: one without the other opens nothing.`,
    );
  if (loaded) say(signInTable(loaded));
  // In one breath: whoever waits for the first line finds the link with it.
  say(`Amparo is ready at ${origin}${link ? `\nFirst administrator, once and within a day: ${link}` : ""}`);
  return async () => {
    // Whoever has not finished asking by then is cut off: a tablet that went out of reach must not hold the house open.
    setTimeout(() => server.server.closeAllConnections(), 5_000).unref();
    await server.close();
    await stopFeeds();
    await signIn.close();
    await store.close();
  };
}

/** Faults are few and each line counts: written at once, so that none is lost when the process ends. */
function openLog(dataFolder: string): Logger {
  return pino(
    { level: "info", base: null },
    pino.destination({ dest: join(dataFolder, "amparo.log"), mode: 0o600, sync: true }),
  );
}

function describe(fault: unknown): object {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  return { fault: fault.name, code: "code" in fault ? fault.code : undefined, stack: stackOf(fault) };
}
