import { useNavigate, useSearch } from "@tanstack/react-router";

export const filterNames = ["status", "stage", "risk", "team", "assignee"] as const;
export type FilterName = (typeof filterNames)[number];
export type CaseFilter = { readonly [Name in FilterName]?: string };

/** The filter stands in the address, so that a list can be kept, sent and gone back to. It names nobody. */
export function useCaseFilter() {
  const filter = filterFrom(useSearch({ strict: false }));
  const navigate = useNavigate();
  const choose = (name: FilterName, value: string) => {
    const { [name]: _, ...others } = filter;
    const search = value === "" ? others : { ...others, [name]: value };
    void navigate({ to: "/cases", search: () => search, replace: true });
  };
  const clear = () => void navigate({ to: "/cases", search: () => ({}), replace: true });
  return { filter, choose, clear };
}

export function filterFrom(search: object): CaseFilter {
  const found = filterNames.map((name) => [name, Reflect.get(search, name)] as const);
  return Object.fromEntries(found.filter(([, value]) => typeof value === "string" && /^[\w-]{1,60}$/.test(value)));
}

export function queryOf(filter: CaseFilter): string {
  const query = new URLSearchParams(Object.entries(filter)).toString();
  return query === "" ? "/api/cases" : `/api/cases?${query}`;
}
