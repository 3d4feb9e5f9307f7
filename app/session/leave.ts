import type { QueryClient } from "@tanstack/react-query";

const signOutPath = "/api/auth/sign-out";

/**
 * Signs out and opens the sign-in page anew. Nothing waits for the server: where it cannot be reached, the screen is as
 * empty as where it can, and the session ends by itself.
 */
export function signOut(queries: QueryClient): void {
  leave(queries, "/sign-in");
  tellServer();
}

/** Quick exit: the same, to a page that anyone might have open. */
export function leaveQuickly(queries: QueryClient, to: string): void {
  leave(queries, to);
  tellServer();
}

/** The server no longer knows whose requests these are: what was read goes, and signing in leads back to `next`. */
export function signInAnew(queries: QueryClient, next: string): void {
  leave(queries, `/sign-in?${new URLSearchParams({ next }).toString()}`);
}

/**
 * The page is blank before anything else happens: a network may be slow, the person beside is not. The page leaves no
 * entry of its own behind the Back key.
 */
function leave(queries: QueryClient, to: string): void {
  document.title = "";
  document.documentElement.dataset["left"] = "yes";
  document.body.replaceChildren();
  queries.clear();
  location.replace(to);
}

/** The browser may bring a left page back from its memory; it must then start from nothing. */
export function stayAway(): void {
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

/** A beacon outlives the page; where the browser will not queue one, a request that may. */
function tellServer(): void {
  const type = "application/json";
  if (navigator.sendBeacon(signOutPath, new Blob(["{}"], { type }))) return;
  const options = { method: "POST", headers: { "content-type": type }, body: "{}", keepalive: true };
  // Nobody is left to be told; the session ends by itself within the hour.
  fetch(signOutPath, options).catch(() => undefined);
}
