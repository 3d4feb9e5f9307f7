import { asOrganisation, type Database } from "../database.ts";

/** How many living histories only this version of the organisation's key opens: until it is none it must not go. */
export async function countWrappedBy(database: Database, organisation: string, version: number): Promise<number> {
  const { count } = await asOrganisation(database, organisation, (trx) =>
    trx
      .selectFrom("stream_key")
      .select((ask) => ask.fn.countAll<string>().as("count"))
      .where("organisation", "=", organisation)
      .where("organisation_key_version", "=", version)
      .executeTakeFirstOrThrow(),
  );
  return Number(count);
}
