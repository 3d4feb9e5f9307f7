import { existsSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createServer, connect } from "node:net";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { installationId } from "../protection/basics/ids.ts";
import { pidLives } from "../store/embedded/known-process.ts";
import { startPlace } from "./testing/start-place.ts";

// A dozen starts of everything: on a busy machine one of them alone may take ten seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { parent, data, port, begin, refusal, health } = await startPlace();
const postmasterOf = (folder: string) =>
  Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

describe("an installation of one's own", () => {
  it("says calm lines alone, tells the first link, and stops in order though a browser holds its line", async () => {
    const first = begin();
    await first.ready;
    expect(first.said()).toMatch(
      new RegExp(
        `^(The database itself is in .*\\n)?Keys are in ${data}/keys\\. Back them up .*\\nAmparo is ready at http://127\\.0\\.0\\.1:${port}\\nFirst administrator, .*\\n$`,
      ),
    );
    for (const name of ["127.0.0.1", "localhost"]) {
      const answer = await fetch(`http://${name}:${port}/api/auth/sign-out`, {
        method: "POST",
        headers: { origin: `http://${name}:${port}` },
      });
      expect([name, answer.status]).toEqual([name, 200]);
    }
    const held = connect(port, "127.0.0.1");
    held.on("error", () => undefined);
    held.write("GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    await new Promise((tell) => held.once("data", tell));
    const postmaster = postmasterOf(data);
    first.kill("SIGINT");
    expect(await first.ended).toBe(0);
    expect([pidLives(postmaster), existsSync(join(data, "amparo.lock")), existsSync(join(data, "run.json"))]).toEqual([
      false,
      false,
      false,
    ]);
    held.destroy();
  });

  it("keeps what it writes to itself", () => {
    const open = readdirSync(data).filter(
      (name) => statSync(join(data, name)).isFile() && (statSync(join(data, name)).mode & 0o077) !== 0,
    );
    expect(open).toEqual([]);
    expect(statSync(join(data, "keys")).mode & 0o777).toBe(0o700);
  });

  it("started twice refuses the second and works on", async () => {
    const first = begin();
    await first.ready;
    expect(await refusal({ port: port + 1 })).toMatch(
      /^A running Amparo \(process \d+, since .*\) is using the data folder .*\. Stop it first, or /,
    );
    expect(await health()).toBe(200);
  });

  it("killed, is found whole by the next start", async () => {
    const killed = begin();
    await killed.ready;
    const postmaster = postmasterOf(data);
    killed.kill("SIGKILL");
    await killed.ended;
    expect(pidLives(postmaster)).toBe(true);
    const next = begin();
    await next.ready;
    expect([pidLives(postmaster), await health()]).toEqual([false, 200]);
  });

  it("ends with a sentence when its database ends, and starts again", async () => {
    const orphaned = begin();
    await orphaned.ready;
    process.kill(postmasterOf(data), "SIGKILL");
    expect(await orphaned.ended).toBe(1);
    expect(orphaned.said()).toMatch(
      /\nPostgreSQL ended by itself; .* Start Amparo again: nothing that was acknowledged is lost\.\n$/,
    );
    await begin().ready;
    expect(await health()).toBe(200);
  });

  it("stops in order when asked to while it is starting", async () => {
    const hasty = begin();
    while (!existsSync(join(data, "run.json"))) await new Promise((tell) => setTimeout(tell, 5));
    hasty.kill("SIGTERM");
    expect([await hasty.ended, existsSync(join(data, "amparo.lock"))]).toEqual([0, false]);
  });

  it("names another port where its own is taken", async () => {
    const other = createServer().listen(port, "127.0.0.1");
    try {
      expect(await refusal()).toContain(
        `Port ${port} is taken by another program, maybe another Amparo. Stop that one, or choose another: npm start -- --port ${port + 1}`,
      );
    } finally {
      await new Promise((tell) => other.close(tell));
    }
  });

  it("asks for the key file that is missing, and makes none in its place", async () => {
    const file = join(data, "keys", `${installationId}.json`);
    for (const missing of [file, join(data, "keys"), join(data, "keys", "logins.secret")]) {
      renameSync(missing, `${missing}.away`);
      expect(await refusal()).toMatch(
        /^(There is a database, but its keys are not in|The file .*logins\.secret is missing\.).*[Pp]ut (the key folder|it) back from your key backup/,
      );
      expect(existsSync(missing)).toBe(false);
      renameSync(`${missing}.away`, missing);
    }
    writeFileSync(`${file}.kept`, readFileSync(file));
    writeFileSync(file, "{");
    expect(await refusal()).toBe(`The key file ${file} cannot be read as keys. Put it back from your key backup.`);
    renameSync(`${file}.kept`, file);
    await begin().ready;
    expect(await health()).toBe(200);
  });
});

describe("what was asked for wrongly", () => {
  it.each([
    [{ port: 70_000 }, /^The port must be a number from 0 to 65535, not "70000"\.$/],
    [{ words: ["--prot", "1"] }, /^--prot is not understood\. Write: npm start -- /],
    [
      { environment: { AMPARO_HOST: "0.0.0.0" } },
      /^AMPARO_HOST=0\.0\.0\.0 opens Amparo to the network\. Set AMPARO_ORIGIN/,
    ],
    [{ environment: { AMPARO_APP: "/nowhere" } }, /^AMPARO_APP names \/nowhere, which holds no built app\./],
    [
      { environment: { DATABASE_URL: "postgresql://owner@127.0.0.1/amparo" } },
      /^With DATABASE_URL set, AMPARO_KEYS must name the folder/,
    ],
    [
      { environment: { DATABASE_URL: "mysql://secret", AMPARO_KEYS: "/nowhere" } },
      /^DATABASE_URL is not understood\. It should look like [^ ]+$/,
    ],
  ] as const)("%j gets one sentence", async (wish, sentence) => {
    const before = join(parent, "untouched");
    const said = await refusal({ ...wish, words: [...("words" in wish ? wish.words : [])], data: before });
    expect(said).toMatch(sentence);
    expect(said).not.toContain("\n");
  });

  it("a file in place of the data folder is left alone", async () => {
    const file = join(parent, "file");
    writeFileSync(file, "mine");
    expect(await refusal({ data: file })).toMatch(
      /^Amparo cannot write in its data folder .*: a file stands in its place\. Move that away, or name another/,
    );
    expect(readFileSync(file, "utf8")).toBe("mine");
  });
});
