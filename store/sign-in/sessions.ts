import { sql } from "kysely";
import type { SignInDatabase } from "./sign-in-database.ts";

/** A session that counts now, with whoever it belongs to. */
export type Session = {
  readonly userId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
  /** Whether this very sign-in was proven with a second factor. */
  readonly secondFactor: boolean;
  readonly startedAt: Date;
  readonly expiresAt: Date;
};

/** The session of a token; undefined when there is none or it has expired. */
export async function findSession(database: SignInDatabase, token: string, now: string): Promise<Session | undefined> {
  const { rows } = await sql<Session>`
    select u.id as "userId", u."organisationId", u.name, u.email, coalesce(s."secondFactor", false) as "secondFactor",
      s."createdAt" as "startedAt", s."expiresAt"
    from session s join "user" u on u.id = s."userId"
    where s.token = ${token} and s."expiresAt" > ${now}::timestamptz`.execute(database);
  return rows[0];
}

/** Moves a session's end, because it was used. */
export async function prolongSession(database: SignInDatabase, token: string, until: string): Promise<void> {
  await database.updateTable("session").set({ expiresAt: until }).where("token", "=", token).execute();
}

/** Counts the session as proven with a second factor: the user has just set one up in it. */
export async function proveSession(database: SignInDatabase, token: string): Promise<void> {
  await database.updateTable("session").set({ secondFactor: true }).where("token", "=", token).execute();
}

/** Ends all of a user's sessions, or all but one. */
export async function endSessions(database: SignInDatabase, userId: string, exceptToken?: string): Promise<void> {
  await database
    .deleteFrom("session")
    .where("userId", "=", userId)
    .$if(exceptToken !== undefined, (all) => all.where("token", "<>", exceptToken ?? ""))
    .execute();
}
