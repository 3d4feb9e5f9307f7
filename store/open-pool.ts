import pg from "pg";

/**
 * Connections of one login. One that is lost must not end the process, whether it waits in the pool or a transaction
 * holds it: that transaction fails, and the next takes another connection.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));
  return pool;
}
