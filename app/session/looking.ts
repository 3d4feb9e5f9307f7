import { useSyncExternalStore } from "react";

/** Lasts until the browser closes, so that a reload beside a stranger does not uncover what was covered. */
const cookie = "amparo-looking";
const listeners = new Set<() => void>();

/** Whether someone beside the worker can see the screen; then everything marked `data-sensitive` is covered. */
export function useLooking(): boolean {
  return useSyncExternalStore(listen, isLooking);
}

export function setLooking(looking: boolean): void {
  document.cookie = `${cookie}=${looking ? "yes" : ""}; path=/; samesite=strict${looking ? "" : "; max-age=0"}`;
  cover(looking);
}

/** Covers before the first drawing what was covered before a reload. */
export function restoreLooking(): void {
  cover(document.cookie.split("; ").includes(`${cookie}=yes`));
}

function cover(looking: boolean): void {
  if (looking) document.documentElement.dataset["looking"] = "yes";
  else delete document.documentElement.dataset["looking"];
  for (const listener of listeners) listener();
}

function isLooking(): boolean {
  return document.documentElement.dataset["looking"] === "yes";
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
