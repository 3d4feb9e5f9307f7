import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { meQuery } from "./me.ts";

/** Goes on into the app after signing in; what an earlier person read on this device is forgotten first. */
export function useEnter(): (to?: string) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (to = "/") => {
    queries.removeQueries({ predicate: (query) => query.queryKey[0] === "read" });
    queries.removeQueries({ queryKey: meQuery.queryKey });
    await navigate({ to, replace: true });
  };
}
