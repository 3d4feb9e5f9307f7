import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pino from "pino";
import { makeServer } from "../server/make-server.ts";
import type { Ask } from "./ask-served.ts";
import { makeOrganisation, makeWorker, openHouse } from "./open-house.ts";
import { writePeople } from "./write-people.ts";

/** The measured process: one whole server on one data folder, which answers the bench over its own channel. */
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "" },
    port: { type: "string", default: "0" },
    profile: { type: "string" },
  },
});
const house = await openHouse(values.data, `http://127.0.0.1:${values.port}`);
const log = pino(
  { level: "info", base: null },
  pino.destination({ dest: join(values.data, "amparo.log"), sync: false }),
);
const dist = join(import.meta.dirname, "..", "app", "dist");
const profiler = values.profile ? new Session() : undefined;
let isProfiling = false;
// The limit for one address is lifted, because all load comes from one; what enforces it stays in place.
const server = await makeServer({ house, log, dist, perMinute: 100_000_000 });
await server.listen({ port: Number(values.port), host: "127.0.0.1" });

// `as`: only ask-served.ts writes to this channel.
process.on("message", (ask) => void answered(ask as Ask).then((answer) => process.send?.({ answer: answer ?? null })));
process.send?.({ answer: "ready" });

async function answered(ask: Ask): Promise<unknown> {
  switch (ask.what) {
    case "organisation":
      return makeOrganisation(house);
    case "worker":
      return makeWorker(house, ask.organisation, ask.roles, ask.team);
    case "people":
      return writePeople(house, ask.wish);
    case "cost": {
      // From the first measured run on: starting and warming up are not what the profile is about.
      if (profiler && !isProfiling) {
        isProfiling = true;
        profiler.connect();
        await profiler.post("Profiler.enable");
        await profiler.post("Profiler.start");
      }
      const { user, system } = process.cpuUsage();
      return { cpuMs: (user + system) / 1000, residentBytes: process.memoryUsage.rss() };
    }
    case "stop":
      if (profiler && values.profile)
        writeFileSync(values.profile, JSON.stringify((await profiler.post("Profiler.stop")).profile));
      await server.close();
      await house.signIn.close();
      await house.store.close();
      setImmediate(() => process.disconnect());
      return undefined;
  }
}
