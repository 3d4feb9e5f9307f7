import { queryOptions, useQuery } from "@tanstack/react-query";
import { readOne } from "../api/request.ts";

/** Who is signed in, and what they may do. Verbs are what the server permits by; here they only decide what is drawn. */
export type Me = {
  readonly user: { readonly id: string; readonly name: string };
  readonly organisation: { readonly id: string; readonly name: string };
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  readonly verbs: Readonly<Record<string, string>>;
  readonly secondFactor: { readonly needed: boolean; readonly enrolled: boolean; readonly verified: boolean };
  /** Who renewed this sign-in lately; `byName` is null where it was the operator of the installation. */
  readonly renewed: { readonly at: string; readonly byName: string | null } | null;
  readonly demo: boolean;
};

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => readOne<Me>("/api/me", signal),
  staleTime: 300_000,
});

/** Undefined while nobody is signed in. Never asks by itself: the guard of the signed-in pages does. */
export function useMe(): Me | undefined {
  return useQuery({ ...meQuery, enabled: false }).data;
}

/** Whether to draw what needs this verb. The server asks again whatever is drawn. */
export function useMay(verb: string): boolean {
  return useMe()?.verbs[verb] !== undefined;
}
