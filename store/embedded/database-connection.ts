/**
 * Where a PostgreSQL database is and who speaks to it; `pg` and Kysely take it as it stands.
 * `host` is a host name, or the folder of a unix socket when it begins with a slash.
 */
export interface DatabaseConnection {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password?: string;
  readonly ssl?: { readonly rejectUnauthorized: boolean };
}
