import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import type { OrganisationId } from "../protection/basics/ids.ts";
import type { BenchWorker } from "./open-house.ts";
import { databaseCost } from "./process-cost.ts";
import type { PeopleWish } from "./write-people.ts";

export type Ask =
  | { readonly what: "organisation" | "cost" | "stop" }
  | {
      readonly what: "worker";
      readonly organisation: OrganisationId;
      readonly roles: readonly string[];
      readonly team: string;
    }
  | { readonly what: "people"; readonly wish: PeopleWish };

/** What processes had used at one moment. */
export type Cost = {
  readonly serverCpuMs: number;
  readonly databaseCpuMs: number;
  readonly serverBytes: number;
  readonly databaseBytes: number;
};

/** A server in a process of its own. */
export type Served = {
  readonly port: number;
  readonly organisation: () => Promise<OrganisationId>;
  readonly worker: (organisation: OrganisationId, role: string, team?: string) => Promise<BenchWorker>;
  readonly people: (
    wish: PeopleWish,
  ) => Promise<{ readonly personIds: readonly string[]; readonly caseIds: readonly string[] }>;
  readonly cost: () => Promise<Cost>;
  readonly stop: () => Promise<void>;
};

/** Starts it on a data folder; `profile` is the file that receives what its time was spent on. */
export async function serve(dataFolder: string, profile?: string): Promise<Served> {
  const port = await freePort();
  const options = ["--data", dataFolder, "--port", String(port), ...(profile ? ["--profile", profile] : [])];
  const child = fork(join(import.meta.dirname, "served.ts"), options);
  await nextAnswer(child);
  const ask = <Answer>(question: Ask): Promise<Answer> => {
    child.send(question);
    return nextAnswer<Answer>(child);
  };
  return {
    port,
    organisation: () => ask({ what: "organisation" }),
    worker: (organisation, role, team = "north") => ask({ what: "worker", organisation, roles: [role], team }),
    people: (wish) => ask({ what: "people", wish }),
    cost: async () => {
      const { cpuMs, residentBytes } = await ask<{ cpuMs: number; residentBytes: number }>({ what: "cost" });
      const database = databaseCost(dataFolder);
      return {
        serverCpuMs: cpuMs,
        serverBytes: residentBytes,
        databaseCpuMs: database.cpuMs,
        databaseBytes: database.bytes,
      };
    },
    stop: async () => {
      const gone = once(child, "exit");
      await ask({ what: "stop" });
      await gone;
    },
  };
}

/** One answer a question: they are asked one after the other. */
function nextAnswer<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error("the measured server ended"));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      // `as`: served.ts answers each question with its own shape.
      resolve((message as { answer: Answer }).answer);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
