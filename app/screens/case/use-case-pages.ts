import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { CaseRow } from "../../api/case-row.ts";
import { readOne } from "../../api/request.ts";
import { useSpeaking } from "../../language/language-provider.tsx";
import { queryOf, type CaseFilter } from "./case-list-filter.ts";

type CasePage = { readonly rows: readonly CaseRow[]; readonly next: string | null };

/** The cases of a filter, page by page; the former list stays on screen until the new one is there. */
export function useCasePages(filter: CaseFilter) {
  const { language } = useSpeaking();
  const path = queryOf(filter);
  return useInfiniteQuery({
    queryKey: ["read", "pages", path, language],
    queryFn: ({ pageParam, signal }) =>
      readOne<CasePage>(pageParam === "" ? path : withCursor(path, pageParam), signal),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

function withCursor(path: string, after: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}after=${encodeURIComponent(after)}`;
}
