import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

/** More texts than our questions have; beyond them a statement is planned anew each time instead of filling memory. */
const mostNames = 400;

/**
 * Begins a statement whose answer nobody needs: it is held back and travels with the next statement of its connection,
 * which fails with its fault. So it must never be the last one before a connection is let go: a commit follows it.
 */
export const sentAhead = "/* sent ahead */ ";
const nothing = { command: "", rowCount: 0, rows: [] };

/**
 * The pool, except that each connection keeps the plan of every statement with parameters: most of what PostgreSQL does
 * for a short question behind row-level security is planning it. Waiting for answers costs as much again, so statements
 * marked `sentAhead` share the way of the next one; for that the pool's connections must allow `pipeline`.
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
    const ask = (text: string, values: readonly unknown[]) =>
      values.length === 0 ? client.query(text) : client.query({ name: nameOf(text), text, values: [...values] });
    let held: (() => Promise<unknown>)[] = [];
    const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
      if (text.startsWith(sentAhead)) {
        held.push(() => ask(text, values));
        return nothing;
      }
      if (held.length === 0) return ask(text, values);
      const together = [...held, () => ask(text, values)];
      held = [];
      // The first fault is the cause; those after it only say that the transaction is broken.
      const answers = await Promise.all(inOneWrite(client, together));
      return answers.at(-1);
    };
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

function inOneWrite(
  client: pg.PoolClient,
  statements: readonly (() => Promise<unknown>)[],
): readonly Promise<unknown>[] {
  const { stream } = client.connection;
  stream.cork();
  try {
    return statements.map((send) => send());
  } finally {
    stream.uncork();
  }
}
