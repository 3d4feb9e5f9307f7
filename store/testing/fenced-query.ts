import { type Client, DatabaseError, type QueryResult } from "pg";

/** Runs a statement inside one organisation's fence, or outside all of them, and takes it back. */
export async function inFence(
  client: Client,
  organisation: string | undefined,
  statement: string,
): Promise<QueryResult> {
  await client.query("begin");
  try {
    if (organisation !== undefined)
      await client.query("select set_config('app.organisation', $1, true)", [organisation]);
    return await client.query(statement);
  } finally {
    await client.query("rollback");
  }
}

/** PostgreSQL's code for why not, or that nothing stood in the way. */
export async function faultOf(work: Promise<QueryResult>): Promise<string> {
  return work.then(
    () => "done",
    (fault: unknown) => (fault instanceof DatabaseError ? (fault.code ?? "") : String(fault)),
  );
}
