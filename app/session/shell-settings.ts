import { queryOptions, useQuery } from "@tanstack/react-query";
import { readOne } from "../api/request.ts";

/** What the shell must know before anybody signs in. */
export type ShellSettings = {
  readonly demo: boolean;
  /** Where quick exit goes; the organisation may choose what draws no attention where it works. */
  readonly quickExitTo: string;
};

/** A page that anyone might have open, in use everywhere and in every language. */
const beforeSettings: ShellSettings = { demo: false, quickExitTo: "https://www.wikipedia.org/" };

export const shellSettingsQuery = queryOptions({
  queryKey: ["shell"],
  queryFn: ({ signal }) => readOne<ShellSettings>("/api/shell", signal),
  staleTime: Infinity,
});

/** The settings, and safe ones until they arrive: quick exit must work on the first frame. */
export function useShellSettings(): ShellSettings {
  return useQuery(shellSettingsQuery).data ?? beforeSettings;
}
