/**
 * Keeps the shell of the app, so that it opens without network, and nothing else: no answer of `/api`, no page that the
 * server draws, nothing about a person. The build writes the names of the shell's files, which carry their own hashes,
 * into the line below, so a new build is a new worker with a new store.
 */
const shellFiles = "__SHELL_FILES__".split(" ");
const store = `shell ${shellFiles.join(" ")}`;

// The worker's own types clash with those of a page, so the little that is used is named here.
type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Waiting & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type WorkerScope = {
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
};
// Decoded by where this file runs: a service worker's global, which the page's types do not know.
const worker = globalThis as unknown as WorkerScope;

worker.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOldShells().then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin || url.pathname.startsWith("/api")) return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => kept("/")));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(assetOf(request));
});

async function keepShell(): Promise<void> {
  const cache = await caches.open(store);
  await cache.addAll(shellFiles);
}

async function dropOldShells(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name)));
}

async function kept(path: string): Promise<Response> {
  return (await caches.match(path)) ?? Response.error();
}

/** Code, styles and fonts never change under their hashed name, so the kept copy is as good as the server's. */
async function assetOf(request: Request): Promise<Response> {
  const found = await caches.match(request);
  if (found !== undefined) return found;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(store);
    await cache.put(request, answer.clone());
  }
  return answer;
}
