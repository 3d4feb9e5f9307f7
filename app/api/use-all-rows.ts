import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useSpeaking } from "../language/language-provider.tsx";
import { readOne } from "./request.ts";

type AnsweredPage<Row> = { readonly rows: readonly Row[]; readonly next?: string | null };

/** Twenty rows a page: five hundred is more than one person can have on their desk. */
const mostPages = 25;

/**
 * Every row of some lists, each read to its last page and put one after the other: for lists that one person works
 * through, where a line left on a second page would be forgotten. `paths` may be empty: then nothing is asked.
 */
export function useAllRows<Row>(paths: readonly string[]): UseQueryResult<readonly Row[]> {
  const { language } = useSpeaking();
  return useQuery({
    queryKey: ["read", "all", paths, language],
    queryFn: async ({ signal }) => (await Promise.all(paths.map((path) => allRows<Row>(path, signal)))).flat(),
  });
}

async function allRows<Row>(path: string, signal: AbortSignal): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let next: string | null | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const answer: AnsweredPage<Row> = await readOne(next ? withCursor(path, next) : path, signal);
    rows.push(...answer.rows);
    next = answer.next;
    if (!next) break;
  }
  return rows;
}

function withCursor(path: string, after: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}after=${encodeURIComponent(after)}`;
}
