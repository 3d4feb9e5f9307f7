import { readStoreSettings } from "../store/settings.ts";
import { makeUsableFolder } from "../store/usable-folder.ts";
import { buildApp } from "./build-app.ts";
import { keepDemoApart } from "./demo/demo-file.ts";
import { readStartOptions, type StartOptions } from "./start-options.ts";
import { startSentence } from "./start-sentence.ts";
import { stopInOrder } from "./stop-in-order.ts";

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);

/** `npm start`: one installation, from nothing to ready. Answers how it is brought down in order. */
async function start(options: StartOptions): Promise<() => Promise<void>> {
  const settings = readStoreSettings(process.env, { data: options.data });
  makeUsableFolder(settings.dataFolder);
  keepDemoApart(settings, options.demo, new Date().toISOString());
  const dist = await buildApp(say, process.env["AMPARO_APP"]);
  // Read only now, so that a refusal comes at once.
  const { openStore } = await import("../store/open-store.ts");
  // The larger half is read while our own PostgreSQL starts; another one is asked first, as reading would spoil its time-out.
  if (settings.databaseUrl === undefined) import("./open-house.ts").catch(() => undefined);
  const store = await openStore(settings, "server");
  try {
    const { openHouse } = await import("./open-house.ts");
    const stop = await openHouse({ options, settings, store, dist, say });
    store.whenLost?.then(() => endWithoutDatabase(stop)).catch(() => process.exit(1));
    return stop;
  } catch (fault) {
    await store.close().catch(() => undefined);
    throw fault;
  }
}

/** Whoever supervises us starts us again, and the next start recovers; answering without a database helps nobody. */
async function endWithoutDatabase(stop: () => Promise<void>): Promise<void> {
  process.stderr.write(
    "PostgreSQL ended by itself; its last words are in postgres.log in the data folder. Start Amparo again: nothing that was acknowledged is lost.\n",
  );
  await stop();
  process.exit(1);
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
