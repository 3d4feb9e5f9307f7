import { sql } from "kysely";
import { hashOfSecret } from "./one-time-secret.ts";
import type { SignInDatabase } from "./sign-in-database.ts";

/** People mistype; from then on each try waits twice as long as the one before, up to a quarter of an hour. */
const freeTries = 5;
const firstWaitSeconds = 5;
const longestWaitSeconds = 900;

/**
 * Counts one password tried for an address before it is looked at, so that tries side by side count too. Answers for how
 * many seconds no try is taken; 0 when this one may be made. Whether anyone has the address makes no difference.
 */
export async function takeGuess(database: SignInDatabase, email: string, now: string): Promise<number> {
  const account = accountOf(email);
  await sql`delete from guess where free_at < ${now}::timestamptz - interval '1 day'`.execute(database);
  const { rows } = await sql`
    insert into guess (account, tries, free_at) values (${account}, 1, ${now}::timestamptz)
    on conflict (account) do update set
      tries = guess.tries + 1,
      free_at = ${now}::timestamptz + make_interval(secs => case when guess.tries + 1 < ${freeTries}::int then 0
        else least(${firstWaitSeconds}::int * power(2, least(guess.tries + 1 - ${freeTries}::int, 20)), ${longestWaitSeconds}::int) end)
    where guess.free_at <= ${now}::timestamptz
    returning tries`.execute(database);
  if (rows.length > 0) return 0;
  const found = await sql<{ seconds: number }>`
    select ceil(extract(epoch from free_at - ${now}::timestamptz))::int as seconds from guess where account = ${account}`.execute(
    database,
  );
  return Math.max(1, found.rows[0]?.seconds ?? 1);
}

/** The right password was given: earlier tries no longer count. */
export async function forgetGuesses(database: SignInDatabase, email: string): Promise<void> {
  await sql`delete from guess where account = ${accountOf(email)}`.execute(database);
}

function accountOf(email: string): Buffer {
  return hashOfSecret(email.trim().toLowerCase());
}
