import { sql } from "kysely";
import { countryCodes, currencyCodes, languageCodes } from "../protection/basics/reference-codes.ts";
import type { Database } from "./database.ts";

/** Makes the shared code lists say what this version knows. Safe to run at every start. */
export async function loadReferenceCodes(database: Database): Promise<void> {
  const rows = Object.entries({ country: countryCodes, language: languageCodes, currency: currencyCodes }).flatMap(
    ([list, codes]) => codes.map((code) => ({ list, code })),
  );
  await sql`insert into reference_code (list, code)
    select list, code from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(list text, code text)
    on conflict do nothing`.execute(database);
}

export async function listCodes(database: Database, list: string): Promise<readonly string[]> {
  const rows = await database
    .selectFrom("reference_code")
    .select("code")
    .where("list", "=", list)
    .orderBy("code")
    .execute();
  return rows.map(({ code }) => code);
}
