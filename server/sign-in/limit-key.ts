import type { FastifyRequest } from "fastify";
import type { SignIn } from "./auth.ts";
import { proofIn } from "./find-actor.ts";

/**
 * For whom a request is counted: the session or token where it is a true one, so that an office behind one address does
 * not run out together; the address otherwise, so that inventing tokens does not begin a new count.
 */
export function limitKey(signIn: SignIn, request: FastifyRequest): string {
  const proof = proofIn(signIn, request.headers);
  const known = proof === undefined ? undefined : signIn.knownProofs.find(proof);
  return known === undefined ? `address ${request.ip}` : `proof ${known}`;
}
