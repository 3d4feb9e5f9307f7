import assert from "node:assert/strict";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { openTestDoor } from "../../door/testing/test-door.ts";
import { walk } from "../../door/testing/walk.ts";
import { makeUser } from "../../server/sign-in/make-user.ts";
import { asOrganisation } from "../../store/database.ts";
import { discardEmbedded } from "../../store/embedded/discard-embedded.ts";
import { rebuildLists } from "../../store/lists/rebuild-lists.ts";
import { makeApiToken } from "../../store/sign-in/api-tokens.ts";
import { openedFacts } from "../../store/testing/opened-facts.ts";
import { seeded, type Seeded } from "../../store/testing/seeded.ts";
import { crashClient, type CrashClient } from "./crash-clients.ts";
import { startCrashServer, type Crash } from "./crash-server.ts";
import type { Proof } from "./proof.ts";
import { openRealHouse } from "./real-house.ts";

const clientCount = 4;
const longestCalmMs = 150;

/** Four devices send over HTTP while the server, PostgreSQL or one of its backends is killed, again and again. */
export const crash: Proof = {
  name: "crash",
  promise: "Killed at any moment, nothing acknowledged is lost and nothing happens twice (P29: server and PostgreSQL)",
  unit: "crashes",
  small: 20,
  full: 1_000,
  run: async ({ seed, count, onProgress }) => {
    const folder = mkdtempSync(join(tmpdir(), "amparo-proof-"));
    chmodSync(folder, 0o711);
    const place = { dataFolder: join(folder, "data"), keyFolder: join(folder, "keys") };
    const chance = seeded(seed);
    const setting = await prepare(place, chance);
    const clients = Array.from({ length: clientCount }, () =>
      crashClient({ ...setting, chance: seeded(chance.below(2 ** 31)) }),
    );
    try {
      const crashes = await crashAgain(place, clients, { count, chance, onProgress });
      return { ...crashes, ...(await settle(place, clients, setting.organisation)) };
    } finally {
      await discardEmbedded(place.dataFolder);
    }
  },
};

type Place = { readonly dataFolder: string; readonly keyFolder: string };
type Setting = { readonly organisation: string; readonly token: string; readonly caseId: string };

/** An organisation, a case and someone who may write to both, all made through the door. */
async function prepare({ dataFolder, keyFolder }: Place, chance: Seeded): Promise<Setting> {
  const real = await openRealHouse(dataFolder, keyFolder);
  const { store, signIn } = real.house;
  const test = await openTestDoor({ ...store.owner, user: "amparo_app" }, 4, keyFolder);
  test.clock.now = "2026-11-21T09:00:00.000Z";
  const home = await test.organisation(chance);
  const made = walk({ home, partner: await test.organisation(chance), chance });
  const until = made.steps.findIndex(({ name }) => name === "AddNote");
  for (const step of made.steps.slice(0, until)) await test.done(step, chance.uuid());
  const { userId } = home.as("caseworker");
  await test.close();
  await makeUser(signIn, {
    id: userId,
    organisationId: home.id,
    email: "alpha@test.example",
    name: "Testperson Alpha",
    password: "quiet harbour lantern 9",
  });
  const [now, expiresAt] = [real.house.now(), new Date(Date.now() + 86_400_000 * 7).toISOString()];
  const { token } = await makeApiToken(signIn.database, { userId, label: "proof", now, expiresAt });
  await real.close();
  return { organisation: home.id, token, caseId: made.ids.case };
}

type Crashing = {
  readonly count: number;
  readonly chance: Seeded;
  readonly onProgress?: ((done: number) => void) | undefined;
};

async function crashAgain(place: Place, clients: readonly CrashClient[], { count, chance, onProgress }: Crashing) {
  const killed = { server: 0, postgres: 0, backend: 0 };
  let server = await startCrashServer(place.dataFolder, place.keyFolder);
  for (let number = 0; number < count; number++) {
    const what: Crash = chance.pick(
      process.platform === "linux" ? ["server", "postgres", "backend"] : ["server", "postgres"],
    );
    let isOver = false;
    const running = Promise.all(clients.map((client) => client.run(server.port, () => isOver)));
    // A crash before the first answer would try the start again and again and nothing else.
    const answered = countAcknowledged(clients);
    while (countAcknowledged(clients) === answered) await pause(2);
    await pause(chance.below(longestCalmMs));
    await server.kill(what, chance);
    killed[what]++;
    if (what === "backend") await pause(chance.below(longestCalmMs));
    isOver = true;
    await running;
    if (what === "backend") assert.ok(server.isRunning(), "the server outlives a lost connection");
    else server = await startCrashServer(place.dataFolder, place.keyFolder);
    onProgress?.(number + 1);
  }
  await server.stop();
  return killed;
}

function countAcknowledged(clients: readonly CrashClient[]): number {
  return clients.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
}

/** Everything still unanswered is sent; then each command is there once, and the lists are what the events say. */
async function settle({ dataFolder, keyFolder }: Place, clients: readonly CrashClient[], organisation: string) {
  const beforeLast = new Set(clients.flatMap(({ acknowledged }) => [...acknowledged]));
  const real = await openRealHouse(dataFolder, keyFolder);
  try {
    const { database, vault } = real.house.store;
    assert.deepEqual(
      await timesWritten(database, organisation, beforeLast),
      new Map(),
      "acknowledged and lost, or written twice",
    );
    await real.server.listen({ port: 0, host: "127.0.0.1" });
    const address = real.server.server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const unanswered = clients.reduce((sum, client) => sum + client.unanswered(), 0);
    for (const client of clients) await client.run(port, () => true);
    const all = new Set(clients.flatMap(({ acknowledged }) => [...acknowledged]));
    assert.equal(
      clients.reduce((sum, client) => sum + client.unanswered(), 0),
      0,
    );
    assert.deepEqual(await timesWritten(database, organisation, all), new Map(), "lost, or written twice");
    const kept = await openedFacts(database, vault, organisation);
    await rebuildLists(database, vault, organisation, () => undefined);
    assert.deepEqual(await openedFacts(database, vault, organisation), kept);
    return { acknowledged: all.size, "sent again at the end": unanswered, lost: 0, doubled: 0 };
  } finally {
    await real.close();
  }
}

type Database = Parameters<typeof asOrganisation>[0];

/** Of these commands, each of which writes one event, those that did not write exactly one and keep one answer; and what nobody sent. */
async function timesWritten(
  database: Database,
  organisation: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const found = await asOrganisation(database, organisation, async (trx) => {
    const { rows } = await sql<{ id: string; events: number; answers: number }>`
      select e.command_id as id, count(*)::int as events, count(distinct c.id)::int as answers
      from event e left join command c on c.organisation = e.organisation and c.id = e.command_id
      where e.organisation = ${organisation} group by 1`.execute(trx);
    return new Map(rows.map(({ id, events, answers }) => [id, answers === 1 ? events : -1]));
  });
  return new Map([...ids].map((id) => [id, found.get(id) ?? 0] as const).filter(([, times]) => times !== 1));
}
