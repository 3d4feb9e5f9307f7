import pg from "pg";

/** Serialization failure, deadlock, or a row another transaction inserted first: deciding again can succeed. */
const codes = new Set(["40001", "40P01", "23505"]);

export function isLostRace(fault: unknown): boolean {
  return fault instanceof pg.DatabaseError && fault.code !== undefined && codes.has(fault.code);
}
