import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./api/problem.ts";

/** Answers live in memory only and are forgotten soon after their screen closes. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        gcTime: 60_000,
        // Asking again helps where the network or the server stumbled, never where it answered.
        retry: (count, error) => count < 2 && error instanceof Problem && ["network", "fault"].includes(error.kind),
        throwOnError: false,
      },
    },
  });
}
