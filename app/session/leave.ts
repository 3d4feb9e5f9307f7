import type { QueryClient } from "@tanstack/react-query";
import { post } from "../api/request.ts";

const signOutPath = "/api/auth/sign-out";

/** Signs out and opens the sign-in page anew, so that nothing read before stays in memory. */
export async function signOut(queries: QueryClient): Promise<void> {
  await post(signOutPath);
  queries.clear();
  location.replace("/sign-in");
}

/**
 * Quick exit. The page is blank before anything else happens: a network may be slow, the person beside is not. The page
 * leaves no entry of its own behind the Back key.
 */
export function leaveQuickly(queries: QueryClient, to: string): void {
  document.title = "";
  document.documentElement.dataset["left"] = "yes";
  document.body.replaceChildren();
  signOutWhileLeaving();
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
function signOutWhileLeaving(): void {
  const type = "application/json";
  if (navigator.sendBeacon(signOutPath, new Blob(["{}"], { type }))) return;
  const options = { method: "POST", headers: { "content-type": type }, body: "{}", keepalive: true };
  // Nobody is left to be told; the session ends by itself within the hour.
  fetch(signOutPath, options).catch(() => undefined);
}
