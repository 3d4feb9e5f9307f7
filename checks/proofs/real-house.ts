import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import { loadStandards } from "../../door/load-standards.ts";
import { openDoor } from "../../door/open-door.ts";
import type { House } from "../../server/house.ts";
import { makeServer } from "../../server/make-server.ts";
import { openSignIn } from "../../server/sign-in/auth.ts";
import { openStore } from "../../store/open-store.ts";

/** An installation as `npm start` opens it, with its embedded PostgreSQL, its key folder and its log; only the app is left out. */
export type RealHouse = {
  readonly house: House;
  readonly server: FastifyInstance;
  readonly close: () => Promise<void>;
};

export async function openRealHouse(dataFolder: string, keyFolder: string): Promise<RealHouse> {
  const now = () => new Date().toISOString();
  const log = pino(
    { level: "info", base: null },
    pino.destination({ dest: join(dataFolder, "amparo.log"), mkdir: true, sync: true }),
  );
  const store = await openStore({ dataFolder, keyFolder, databaseUrl: undefined }, "server");
  const door = openDoor(store, now, (reference, fault) => {
    const name = fault instanceof Error ? fault.name : typeof fault;
    log.error({ reference, fault: name }, "fault");
  });
  await loadStandards(door);
  const origin = "http://127.0.0.1:8080";
  const signIn = await openSignIn({ connection: store.auth, secret: store.signInSecret, origin, now });
  const house: House = { store, door, signIn, demo: false, now, origin };
  const server = await makeServer({ house, log, perMinute: 1_000_000 });
  return {
    house,
    server,
    close: async () => {
      await server.close();
      await signIn.close();
      await store.close();
    },
  };
}
