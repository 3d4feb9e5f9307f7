import type { FastifyReply, FastifyRequest } from "fastify";
import type { Refusal } from "../protection/basics/decision.ts";
import { sentenceFor } from "../door/sentence-for.ts";
import { speechFor } from "../door/speech-for.ts";

/** A refusal or fault as RFC 9457 `application/problem+json`: code and facts, never what was sent. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Where a refusal stands in HTTP. The rules know nothing of it: phone and CLI have no status codes. */
export function statusOf(code: string): number {
  const known = statuses[code];
  if (known !== undefined) return known;
  return code.startsWith("input.") ? 400 : 422;
}

const statuses: Readonly<Record<string, number>> = {
  "access.not-signed-in": 401,
  "access.not-permitted": 403,
  "access.second-factor-needed": 403,
  "access.foreign-page": 403,
  "access.not-reachable": 404,
  "access.no-such-path": 404,
  "door.id-reused": 409,
  "door.already-exists": 409,
  "input.too-large": 413,
  "input.not-json": 400,
  "access.too-many": 429,
  "door.fault": 500,
};

export async function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): Promise<FastifyReply> {
  const { language, words } = await speechFor(request.headers["accept-language"]);
  const status = statusOf(refusal.code);
  const problem: Problem = {
    type: `urn:amparo:refusal:${refusal.code}`,
    title: sentenceFor({ language, words }, refusal.code, refusal.facts),
    status,
    code: refusal.code,
    facts: refusal.facts,
  };
  return reply.code(status).type("application/problem+json; charset=utf-8").send(JSON.stringify(problem));
}
