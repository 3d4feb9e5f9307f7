import { Kysely, PostgresDialect, sql, type ColumnType } from "kysely";
import type { DatabaseConnection } from "../embedded/database-connection.ts";
import { openPool } from "../open-pool.ts";
import { preparedPool } from "../prepared-pool.ts";

type Instant = ColumnType<Date, string, string>;

/** The columns of sign-in that our own questions name; better-auth makes and fills the quoted ones. */
export type SignInTables = {
  user: {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    organisationId: string;
    twoFactorEnabled: boolean | null;
    createdAt: Instant;
    updatedAt: Instant;
  };
  account: {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    password: string;
    createdAt: Instant;
    updatedAt: Instant;
  };
  session: {
    id: string;
    token: string;
    userId: string;
    expiresAt: Instant;
    createdAt: Instant;
    updatedAt: Instant;
    secondFactor: boolean | null;
  };
  passkey: {
    id: string;
    userId: string;
    publicKey: string;
    credentialID: string;
    counter: number;
    deviceType: string;
    backedUp: boolean;
  };
  twoFactor: { id: string; userId: string; secret: string; backupCodes: string; verified: boolean | null };
  api_token: {
    hash: Buffer;
    id: string;
    user_id: string;
    label: string;
    made_at: Instant;
    expires_at: Instant;
    revoked_at: ColumnType<Date | null, string | undefined, string>;
    last_used_on: ColumnType<string | null, string | undefined, string>;
  };
  invitation: {
    hash: Buffer;
    organisation: string | null;
    user_id: string | null;
    email: string | null;
    name: string | null;
    expires_at: Instant;
    used_at: ColumnType<Date | null, string | undefined, string | null>;
    first_administrator: boolean;
  };
};

/** The sign-in's own database login: it cannot see casework, and the application's login cannot see this. */
export type SignInDatabase = Kysely<SignInTables>;

export function openSignInDatabase(connection: DatabaseConnection, most = 8): SignInDatabase {
  const pool = openPool({
    ...connection,
    max: most,
    application_name: "amparo sign-in",
    options: "-c search_path=auth",
  });
  return new Kysely<SignInTables>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });
}

/** Runs `work` while no other server of this installation does: two starting together must not both make the tables. */
export async function oneServerAtATime(database: SignInDatabase, work: () => Promise<void>): Promise<void> {
  await database.connection().execute(async (held) => {
    await sql`select pg_advisory_lock(hashtextextended('amparo sign-in', 0))`.execute(held);
    try {
      await work();
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended('amparo sign-in', 0))`.execute(held);
    }
  });
}
