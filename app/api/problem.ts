/** What went wrong, in the few ways a screen can answer differently. */
export type ProblemKind = "network" | "signed-out" | "forbidden" | "not-found" | "too-many" | "refused" | "fault";

/** A request that brought no answer to show. `sentence` is the server's, already in the reader's language. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly code: string | undefined;
  readonly sentence: string | undefined;
  readonly reference: string | undefined;

  constructor(kind: ProblemKind, said: { code?: string; sentence?: string; reference?: string } = {}, cause?: unknown) {
    super(`${kind} ${said.code ?? ""}`.trim(), { cause });
    this.name = "Problem";
    this.kind = kind;
    this.code = said.code;
    this.sentence = said.sentence;
    this.reference = said.reference;
  }
}

/** Reads an RFC 9457 problem, or whatever else came with a status that is not a success. */
export async function problemFrom(answer: Response): Promise<Problem> {
  const body: unknown = await answer.json().catch(() => undefined);
  const code = textAt(body, "code");
  // Other answers (those of the sign-in library) are for programs, not for readers.
  const sentence = answer.headers.get("content-type")?.includes("problem+json") ? textAt(body, "title") : undefined;
  return new Problem(kindOf(answer.status), {
    ...(code === undefined ? {} : { code }),
    ...(sentence === undefined ? {} : { sentence }),
  });
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem("fault", {}, error);
}

function kindOf(status: number): ProblemKind {
  if (status === 401) return "signed-out";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 429) return "too-many";
  return status >= 500 ? "fault" : "refused";
}

function textAt(body: unknown, name: string): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const value: unknown = Reflect.get(body, name);
  return typeof value === "string" ? value : undefined;
}
