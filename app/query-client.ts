import { QueryCache, QueryClient } from "@tanstack/react-query";
import { Problem } from "./api/problem.ts";
import { meQuery } from "./session/me.ts";

/** Answers live in memory only and are forgotten soon after their screen closes. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // Asking who is there is the guard's question; it sends people to sign in by itself.
        const guards = query.queryKey[0] === meQuery.queryKey[0];
        if (error instanceof Problem && error.kind === "signed-out" && !guards) onSignedOut();
      },
    }),
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
