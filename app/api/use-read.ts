import { useQuery, useSuspenseQuery, type UseQueryResult } from "@tanstack/react-query";
import { useSpeaking } from "../language/language-provider.tsx";
import { readOne } from "./request.ts";

/** Reads a path and keeps the answer in memory while its screens are open, one per language: sentences come with it. */
export function useRead<Answer>(path: string, options: { readonly enabled?: boolean } = {}): UseQueryResult<Answer> {
  const { language } = useSpeaking();
  return useQuery({
    queryKey: ["read", path, language],
    queryFn: ({ signal }) => readOne<Answer>(path, signal),
    enabled: options.enabled ?? true,
  });
}

/** As `useRead`, for a screen that has nothing to show before the answer: waiting and problems are drawn by the shell. */
export function useAnswer<Answer>(path: string): Answer {
  const { language } = useSpeaking();
  return useSuspenseQuery({
    queryKey: ["read", path, language],
    queryFn: ({ signal }) => readOne<Answer>(path, signal),
  }).data;
}
