import { chosenLanguage } from "../language/chosen-language.ts";
import { Problem, problemFrom } from "./problem.ts";

/** One page of a list; `next` is the cursor of the page after it (`?after=`), null on the last. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly next: string | null };

/** Reads one thing. Throws a `Problem`; absent and not yours are both `not-found`. */
export function readOne<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return request<Answer>(path, { method: "GET", signal: signal ?? null });
}

/** Sends JSON to a path that is not a command: signing in, welcoming, sessions. Throws a `Problem`. */
export function post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  return request<Answer>(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

let onSignedOut = (): void => undefined;

/** What to do when the server no longer knows whose requests these are, whatever was being read or sent. */
export function whenSignedOut(then: () => void): void {
  onSignedOut = then;
}

/** Where "not signed in" is an answer to the question: who is there, and whether a password or code is right. */
function isAsked(path: string): boolean {
  return /^\/api\/(me|auth\/(sign-in|sign-out|two-factor\/verify|passkey\/(verify|generate-authenticate)).*)$/.test(
    path,
  );
}

async function request<Answer>(path: string, options: RequestInit): Promise<Answer> {
  const headers = new Headers(options.headers);
  headers.set("accept", "application/json");
  headers.set("accept-language", chosenLanguage());
  let answer: Response;
  try {
    answer = await fetch(path, { ...options, headers, credentials: "same-origin", cache: "no-store" });
  } catch (cause) {
    throw new Problem("network", {}, cause);
  }
  if (!answer.ok) {
    const problem = await problemFrom(answer);
    if (problem.kind === "signed-out" && !isAsked(path)) onSignedOut();
    throw problem;
  }
  const text = await answer.text();
  // Decoded by the server, which writes every answer through its declared schema and comes with this very app.
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}
