import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { PersonSearch } from "../../api/person-answer.ts";
import { post } from "../../api/request.ts";
import { useSpeaking } from "../../language/language-provider.tsx";

export type Wanted = { readonly name: string; readonly year: string };

const nobody: Wanted = { name: "", year: "" };

/**
 * Who was last looked for. It lives in memory and is forgotten at signing out: an address with a name in it would stay
 * in the browser's history.
 */
const wantedQuery = queryOptions({
  queryKey: ["person-search"],
  queryFn: () => nobody,
  staleTime: Infinity,
  gcTime: 300_000,
});

export function useWanted(): readonly [Wanted, (wanted: Wanted) => void] {
  const queries = useQueryClient();
  const wanted = useQuery(wantedQuery).data ?? nobody;
  return useMemo(
    () => [wanted, (next) => queries.setQueryData(wantedQuery.queryKey, next)] as const,
    [wanted, queries],
  );
}

/** The rules ask for two letters at least; fewer would find everyone. */
export function isAskable({ name, year }: Wanted): boolean {
  return name.trim().length >= 2 && (year === "" || /^(19|20)\d\d$/.test(year));
}

/** People whose names sound like the one looked for. */
export function usePersonSearch(wanted: Wanted) {
  const { language } = useSpeaking();
  const asked = { name: wanted.name.trim(), ...(wanted.year === "" ? {} : { year: wanted.year }) };
  return useQuery({
    queryKey: ["read", "persons", wanted, language],
    // A name is no part of an address: addresses stay in logs and histories.
    queryFn: () => post<PersonSearch>("/api/persons/search", asked),
    enabled: isAskable(wanted),
  });
}
