export type ListedCase = { readonly caseId: string; readonly personId: string };

/** As many cases within the reader's reach as asked for, or a page more, as the list gives them. */
export async function listedCases(port: number, token: string, count: number): Promise<readonly ListedCase[]> {
  const found: ListedCase[] = [];
  let after: string | null = "";
  while (found.length < count && after !== null) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/cases${after}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    // `as`: the server we measure gives pages of this shape; a wrong one would fail the load that follows.
    const page = (await answer.json()) as { readonly rows: ListedCase[]; readonly next: string | null };
    found.push(...page.rows);
    after = page.next === null ? null : `?after=${page.next}`;
  }
  return found;
}
