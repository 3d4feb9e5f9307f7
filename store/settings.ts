import { resolve, join } from "node:path";

/** Where an installation keeps its things; from options first, then the environment, then the defaults. */
export type StoreSettings = {
  readonly dataFolder: string;
  readonly keyFolder: string;
  /** Absent: the database that comes with Amparo, in the data folder. */
  readonly databaseUrl: string | undefined;
};

export function readStoreSettings(
  environment: Readonly<Record<string, string | undefined>>,
  given: { readonly data?: string | undefined } = {},
): StoreSettings {
  const dataFolder = resolve(given.data ?? environment["AMPARO_DATA"] ?? "data");
  const databaseUrl = environment["DATABASE_URL"] || undefined;
  const keys = environment["AMPARO_KEYS"];
  if (databaseUrl && !keys) {
    throw new Error(
      "With DATABASE_URL set, AMPARO_KEYS must name the folder that holds the organisations' keys. Keep it off the database server, and back it up apart from the database.",
    );
  }
  return { dataFolder, keyFolder: resolve(keys ?? join(dataFolder, "keys")), databaseUrl };
}
