import type { StreamKey, Vault } from "../vault/vault.ts";

/** Text only the history's own key opens. */
export type SealedCell = { readonly sealed: string };
/** A keyed hash: findable, not readable. `bits` is cut short so that several people share each token. */
export type TokenCell = { readonly token: string; readonly purpose: string; readonly bits: number };
export type JsonCell = { readonly json: unknown };
export type Cell = string | number | boolean | null | readonly string[] | SealedCell | TokenCell | JsonCell;
export type Row = Readonly<Record<string, Cell>>;

/**
 * One list: a pure function from the state of one history to its rows, used on append and on rebuild alike. The
 * columns `organisation` and `id` are the history's own and are added to every row.
 */
export type List<State> = {
  readonly table: `${string}_list` | "person_token";
  /** `changedAt`: when the newest event was received, an instant in UTC. */
  readonly rows: (state: State, changedAt: string) => readonly Row[];
};

export function sealed(text: string): SealedCell {
  return { sealed: text };
}

export function json(value: unknown): JsonCell {
  return { json: value };
}

type About = {
  readonly organisation: string;
  readonly id: string;
  readonly kind: string;
  readonly key?: StreamKey | undefined;
};

/**
 * Rows as `append_history` takes them: hex for bytes, hashes for tokens. Rows that say the same are one: tokens are cut
 * short, so two names of one person can meet in the same, and that must not keep anyone from being registered.
 */
export function encodeRows(vault: Vault, about: About, table: string, rows: readonly Row[]): readonly object[] {
  const encoded = rows.map((row) => encodeRow(vault, about, table, row));
  return encoded.length < 2 ? encoded : [...new Map(encoded.map((row) => [JSON.stringify(row), row])).values()];
}

function encodeRow(vault: Vault, about: About, table: string, row: Row): Record<string, unknown> {
  const encoded: Record<string, unknown> = { organisation: about.organisation, id: about.id };
  for (const [column, cell] of Object.entries(row))
    encoded[column] = encodeCell(vault, about, `${table}.${column}`, cell);
  return encoded;
}

function encodeCell(vault: Vault, about: About, place: string, cell: Cell): unknown {
  if (cell === null || typeof cell !== "object" || Array.isArray(cell)) return cell;
  if ("json" in cell) return cell.json;
  if ("token" in cell) return vault.token(about.organisation, cell.purpose, cell.token, cell.bits);
  if ("sealed" in cell) {
    if (!about.key) throw new Error(`${place} is sealed, but histories of kind ${about.kind} have no key`);
    return `\\x${vault.sealText(about.key, about.kind, place, cell.sealed).toString("hex")}`;
  }
  throw new Error(`a cell of ${place} is of no known shape`);
}
