import pg from "pg";

/** Serialization failure, deadlock, or a row another transaction inserted first: deciding again can succeed. */
const codes = new Set(["40001", "40P01", "23505"]);

export function isLostRace(fault: unknown): boolean {
  return fault instanceof pg.DatabaseError && fault.code !== undefined && codes.has(fault.code);
}

/** The id belongs to a history of another kind, so that a new one under it can never be written. */
export function isIdTaken(fault: unknown): boolean {
  return fault instanceof pg.DatabaseError && fault.code === "23505" && fault.constraint === "stream_pkey";
}
