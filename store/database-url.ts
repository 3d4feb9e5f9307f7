import type { DatabaseConnection } from "./embedded/database-connection.ts";

/** What DATABASE_URL says, as a connection. The sentence of a wrong one never repeats it: it holds a password. */
export function readDatabaseUrl(text: string): DatabaseConnection {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const database = url && decodeURIComponent(url.pathname.slice(1));
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !database || !url.username) {
    throw new Error(
      "DATABASE_URL is not understood. It should look like postgresql://owner:password@host:5432/database",
    );
  }
  const host = url.searchParams.get("host") ?? decodeURIComponent(url.hostname);
  const mode = url.searchParams.get("sslmode");
  return {
    host,
    port: Number(url.port || 5432),
    database,
    user: decodeURIComponent(url.username),
    ...(url.password && { password: decodeURIComponent(url.password) }),
    ...(mode && mode !== "disable" && { ssl: { rejectUnauthorized: mode.startsWith("verify") } }),
  };
}
