import { join } from "node:path";
import pino, { type Logger } from "pino";
import { openDoor } from "../door/open-door.ts";
import { loadStandards } from "../door/load-standards.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { readStoreSettings } from "../store/settings.ts";
import { makeUsableFolder } from "../store/usable-folder.ts";
import { buildApp } from "./build-app.ts";
import type { House } from "./house.ts";
import { makeServer, stackOf } from "./make-server.ts";
import { openSignIn } from "./sign-in/auth.ts";
import { firstAdministratorLink } from "./sign-in/first-administrator.ts";
import { readStartOptions, type StartOptions } from "./start-options.ts";
import { startSentence } from "./start-sentence.ts";
import { stopInOrder } from "./stop-in-order.ts";

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
const now = () => new Date().toISOString();

/** `npm start`: one installation, from nothing to ready. Answers how it is brought down in order. */
async function start(options: StartOptions): Promise<() => Promise<void>> {
  const settings = readStoreSettings(process.env, { data: options.data });
  makeUsableFolder(settings.dataFolder);
  const log = pino({ level: "info", base: null }, pino.destination({ dest: join(settings.dataFolder, "amparo.log"), mode: 0o600, sync: false }));
  const dist = await buildApp(process.env["AMPARO_APP"], say);
  const store = await openStore(settings, "server");
  try {
    return await openHouse({ options, store, log, dist, keyFolder: settings.keyFolder });
  } catch (fault) {
    await store.close().catch(() => undefined);
    throw fault;
  }
}

type Opening = {
  readonly options: StartOptions;
  readonly store: Store;
  readonly log: Logger;
  readonly dist: string;
  readonly keyFolder: string;
};

async function openHouse({ options, store, log, dist, keyFolder }: Opening): Promise<() => Promise<void>> {
  const { origin, port, host, demo } = options;
  const door = openDoor(store, now, (reference, fault) => log.error({ reference, ...describe(fault) }, "fault"));
  await loadStandards(door);
  const onFault = (fault: unknown) => log.error(describe(fault), "sign-in fault");
  const signIn = await openSignIn({ connection: store.auth, secret: store.signInSecret, origin, now, onFault });
  const house: House = { store, door, signIn, demo, now, origin };
  const server = await makeServer({ house, log, dist });
  await server.listen({ port, host });
  const link = await firstAdministratorLink(signIn, house);
  if (store.clusterElsewhere) say(`The database itself is in ${store.clusterElsewhere}, where its own user may enter. It belongs to the data folder: keep them together.`);
  if (link) say(`Keys are in ${keyFolder}. Back them up apart from the database: one without the other opens nothing.`);
  say(`Amparo is ready at ${origin}`);
  if (link) say(`First administrator, once and within a day: ${link}`);
  const stop = async () => {
    // Whoever has not finished asking by then is cut off: a tablet that went out of reach must not hold the house open.
    setTimeout(() => server.server.closeAllConnections(), 5_000).unref();
    await server.close();
    await signIn.close();
    await store.close();
  };
  store.whenLost?.then(() => endWithoutDatabase(stop)).catch(() => process.exit(1));
  return stop;
}

/** Whoever supervises us starts us again, and the next start recovers; answering without a database helps nobody. */
async function endWithoutDatabase(stop: () => Promise<void>): Promise<void> {
  process.stderr.write("PostgreSQL ended by itself; its last words are in postgres.log in the data folder. Start Amparo again: nothing that was acknowledged is lost.\n");
  await stop();
  process.exit(1);
}

function describe(fault: unknown): object {
  return fault instanceof Error ? { fault: fault.name, code: (fault as { code?: string }).code, stack: stackOf(fault) } : { fault: typeof fault };
}

function endWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readOptions(): StartOptions {
  try {
    return readStartOptions(process.argv.slice(2), process.env);
  } catch (fault) {
    return endWith(startSentence(fault, 0));
  }
}

const options = readOptions();
const started = start(options).catch((fault: unknown) => endWith(startSentence(fault, options.port)));
stopInOrder(async () => (await started)());
