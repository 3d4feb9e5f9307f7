import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installationId } from "../../protection/basics/ids.ts";
import type { TestServer } from "../../server/testing/test-server.ts";

/** The test server's own database and keys, as an operator's environment would name them. */
export function environmentOf(
  { house }: TestServer,
  folder: string,
  organisations: readonly string[],
): Record<string, string> {
  const { owner, keys } = house.store;
  for (const id of [installationId, ...organisations]) {
    const { current, hashing, versions } = keys.keysOf(id);
    const wrapping = Object.fromEntries([...versions].map(([version, key]) => [version, key.toString("base64")]));
    writeFileSync(
      join(folder, `${id}.json`),
      JSON.stringify({ current, hashing: hashing.toString("base64"), versions: wrapping }),
    );
  }
  const secret = "a secret of this test alone, long enough";
  writeFileSync(
    join(folder, "logins.secret"),
    JSON.stringify({ amparo_app: secret, amparo_auth: secret, signIn: secret }),
  );
  const url = new URL(`postgresql://${owner.user}@localhost:${owner.port}/${owner.database}`);
  url.searchParams.set("host", owner.host);
  return { DATABASE_URL: url.href, AMPARO_KEYS: folder, AMPARO_DATA: folder };
}
