/** Where a page ended: the instant and id of its last row. Opaque on the wire, never signed: it grants nothing. */
export type Cursor = { readonly at: string; readonly id: string };

export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at} ${id}`).toString("base64url");
}

/** Undefined for anything that is no cursor of ours: the list then begins at its beginning. */
export function decodeCursor(text: string): Cursor | undefined {
  const [, at, id] =
    /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9a-f-]{36})$/.exec(Buffer.from(text, "base64url").toString()) ?? [];
  return at && id ? { at, id } : undefined;
}
