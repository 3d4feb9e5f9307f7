import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

/** More texts than our questions have; beyond them a statement is planned anew each time instead of filling memory. */
const mostNames = 400;

/**
 * The pool, except that each connection keeps the plan of every statement with parameters: most of what PostgreSQL does
 * for a short question behind row-level security is planning it.
 */
export function preparedPool(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostNames) return known;
    const name = `q${names.size}`;
    names.set(text, name);
    return name;
  };
  // Kysely knows a connection again by its client, so each client has one wrapper for life.
  const wrappers = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const wrap = (client: pg.PoolClient): PostgresPoolClient => {
    const query = (text: string, values: readonly unknown[]) =>
      values.length === 0 ? client.query(text) : client.query({ name: nameOf(text), text, values: [...values] });
    return {
      // `as`: Kysely also describes cursors here, which only streaming uses, and nothing here streams.
      query: query as unknown as PostgresPoolClient["query"],
      release: (broken) => client.release(broken),
    };
  };
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const wrapper = wrappers.get(client) ?? wrap(client);
      wrappers.set(client, wrapper);
      return wrapper;
    },
  };
}
