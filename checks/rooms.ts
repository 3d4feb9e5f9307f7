/** The rooms and the directions between them (`docs/decisions/0001-rooms.md`), as data for the walls. */
const mayImport = {
  protection: [],
  words: ["protection"],
  store: ["protection"],
  door: ["protection", "store", "words"],
  exchange: ["protection", "words"],
  pages: ["protection", "words"],
  app: ["protection", "words"],
  reading: ["protection", "words", "store", "door"],
  server: ["protection", "words", "store", "door", "reading", "exchange", "pages"],
  cli: ["protection", "words", "store", "door", "reading", "exchange", "pages"],
} as const satisfies Record<string, readonly string[]>;

/** Rooms beside the product: they look at everything and nothing looks at them. */
const onlookers = ["checks", "bench"];

export const rooms: readonly string[] = [...Object.keys(mayImport), ...onlookers, "docs"];

/** The features that every feature of `protection` may read; `basics` reads none of them. */
export const sharedFeatures: readonly string[] = ["basics", "access", "person", "consent", "case", "instruments"];

export function roomOf(path: string): string | undefined {
  const room = path.slice(0, Math.max(0, path.indexOf("/")));
  return rooms.includes(room) ? room : undefined;
}

/** The feature of `protection` a path belongs to; undefined for its own top files, which join the features. */
export function featureOf(path: string): string | undefined {
  return /^protection\/([^/]+)\//.exec(path)?.[1];
}

export function roomMayImport(from: string, to: string): boolean {
  if (from === to || onlookers.includes(from)) return true;
  return Object.entries(mayImport).some(([room, allowed]) => room === from && allowed.some((name) => name === to));
}

export function allowedFor(room: string): readonly string[] {
  return Object.entries(mayImport).find(([name]) => name === room)?.[1] ?? [];
}
