import { parseArgs } from "node:util";
import { join } from "node:path";
import pino from "pino";
import { openDoor } from "../door/open-door.ts";
import { loadStandards } from "../door/load-standards.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { readStoreSettings } from "../store/settings.ts";
import { buildApp } from "./build-app.ts";
import type { House } from "./house.ts";
import { makeServer, stackOf } from "./make-server.ts";
import { openSignIn } from "./sign-in/auth.ts";
import { firstAdministratorLink } from "./sign-in/first-administrator.ts";

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
const now = () => new Date().toISOString();

/** `npm start`: one installation, from nothing to ready, and back down in order. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string" }, data: { type: "string" }, demo: { type: "boolean", default: false } },
  });
  const port = readPort(values.port ?? process.env["PORT"] ?? "8080");
  const settings = readStoreSettings(process.env, { data: values.data ?? (values.demo ? "data-demo" : undefined) });
  const log = pino({ level: "info", base: null }, pino.destination({ dest: join(settings.dataFolder, "amparo.log"), mkdir: true, sync: false }));
  const dist = await buildApp(say);
  const store = await openStore(settings, "server");
  try {
    const origin = process.env["AMPARO_ORIGIN"] ?? `http://127.0.0.1:${port}`;
    const door = openDoor(store, now, (reference, fault) => log.error({ reference, ...describe(fault) }, "fault"));
    if (store.isFirstStart) say(`Keys are in ${settings.keyFolder}. Back them up apart from the database: one without the other opens nothing.`);
    await loadStandards(door);
    const signIn = await openSignIn({ connection: store.auth, secret: store.signInSecret, origin, now });
    const house: House = { store, door, signIn, demo: values.demo, now, origin };
    const server = await makeServer({ house, log, dist });
    await server.listen({ port, host: process.env["AMPARO_HOST"] ?? "127.0.0.1" });
    say(`Amparo is ready at ${origin}`);
    const link = await firstAdministratorLink(signIn, house);
    if (link) say(`First administrator, once and within a day: ${link}`);
    stopInOrder(async () => {
      await server.close();
      await signIn.close();
      await store.close();
    });
  } catch (fault) {
    await closeQuietly(store);
    throw fault;
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`The port must be a number from 0 to 65535.`);
  return port;
}

/** Ctrl-C: finish what was begun, then the database, then the process. A second one does not wait. */
function stopInOrder(stop: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

async function closeQuietly(store: Store): Promise<void> {
  await store.close().catch(() => undefined);
}

function describe(fault: unknown): object {
  return fault instanceof Error ? { fault: fault.name, code: (fault as { code?: string }).code, stack: stackOf(fault) } : { fault: typeof fault };
}

function sentenceOf(fault: unknown): string {
  const { code, message } = fault as { code?: string; message?: string };
  if (code === "EADDRINUSE") return "The port is taken by another program. Choose another: npm start -- --port 8081";
  if (code === "EACCES") return "This port or folder is not open to you. Choose a port above 1023, or another --data folder.";
  if (code === "ENOSPC") return "The disk is full. Free some space and start again; nothing that was acknowledged is lost.";
  return message ?? "Amparo could not start.";
}

start().catch((fault: unknown) => {
  process.stderr.write(`${sentenceOf(fault)}\n`);
  process.exit(1);
});
