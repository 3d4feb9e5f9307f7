import { useSyncExternalStore } from "react";

/** Where this shift works. In memory only: a shared tablet forgets it with the page. */
export type Shift = { readonly country: string; readonly site: string | undefined };

let shift: Shift | undefined;
const listeners = new Set<() => void>();

export function useShift(): Shift | undefined {
  return useSyncExternalStore(listen, () => shift);
}

export function beginShift(chosen: Shift | undefined): void {
  shift = chosen;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
