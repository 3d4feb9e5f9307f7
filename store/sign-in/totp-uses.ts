import { sql } from "kysely";
import type { SignInDatabase } from "./sign-in-database.ts";

/** Marks the code of a step (half minutes since 1970) as shown; false when it, or a later one, was shown before. */
export async function takeTotpStep(database: SignInDatabase, userId: string, step: number): Promise<boolean> {
  const { rows } = await sql`
    insert into totp_use (user_id, step) values (${userId}, ${step})
    on conflict (user_id) do update set step = excluded.step where totp_use.step < excluded.step
    returning step`.execute(database);
  return rows.length > 0;
}

/** The last step whose code was shown; -1 where none was. */
export async function lastTotpStep(database: SignInDatabase, userId: string): Promise<number> {
  const { rows } = await sql<{ step: string }>`select step from totp_use where user_id = ${userId}`.execute(database);
  return Number(rows[0]?.step ?? -1);
}
