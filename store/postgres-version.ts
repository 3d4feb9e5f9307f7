const oldestPostgres = 15;

/** Throws a sentence where a server's `server_version_num` (150004 is 15.4) is of a PostgreSQL older than Amparo can use. */
export function refuseOldVersion(versionNum: number): void {
  const major = Math.floor(versionNum / 10_000);
  if (major >= oldestPostgres) return;
  throw new Error(
    `Amparo needs PostgreSQL ${oldestPostgres} or newer; this server is version ${major}. Upgrade it, or start without DATABASE_URL to use the one that comes with Amparo.`,
  );
}
