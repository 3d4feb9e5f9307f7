import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod/mini";
import { invalid } from "../../door/decode-payload.ts";
import { sendRefusal } from "../problem.ts";
import { addressHeader } from "./auth.ts";
import { answerMe, type SignInHouse } from "./me.ts";

/** What we use of better-auth; the rest of it does not exist here (no sign-up, no change of address, no reset by mail). */
export const authPaths = {
  GET: [
    "get-session",
    "list-sessions",
    "passkey/generate-register-options",
    "passkey/generate-authenticate-options",
    "passkey/list-user-passkeys",
  ],
  POST: [
    "sign-in/email",
    "sign-out",
    "change-password",
    "revoke-session",
    "revoke-other-sessions",
    "two-factor/enable",
    "two-factor/disable",
    "two-factor/verify-totp",
    "two-factor/verify-backup-code",
    "two-factor/generate-backup-codes",
    "passkey/verify-registration",
    "passkey/verify-authentication",
    "passkey/delete-passkey",
  ],
} as const;

/** Signing in and out, second factors, sessions, and who I am. */
export function registerAuth(fastify: FastifyInstance, house: SignInHouse): void {
  for (const method of ["GET", "POST"] as const) {
    for (const path of authPaths[method]) {
      fastify.route({
        method,
        url: `/api/auth/${path}`,
        handler: (request, reply) => answerAuth(house, request, reply),
      });
    }
  }
  fastify.get("/api/me", (request, reply) => answerMe(house, request, reply));
}

/** All that signing in asks for, but for what a passkey says. */
const flatSchema = z.record(z.string(), z.union([z.string().check(z.maxLength(4096)), z.boolean()]));

/** Fastify's request as the web's, to better-auth and back. */
async function answerAuth(house: SignInHouse, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // Fastify's own path of the route: no parameters, no claim of the sender.
  if (request.method === "POST" && !request.routeOptions.url?.startsWith("/api/auth/passkey/verify-")) {
    const flat = z.safeParse(flatSchema, request.body ?? {});
    if (!flat.success) return sendRefusal(request, reply, invalid(flat.error.issues));
  }
  const answer = await house.signIn.auth.handler(webRequest(house.origin, request));
  reply.code(answer.status).headers({ "cache-control": "no-store", "content-type": "application/json; charset=utf-8" });
  // What this browser kept of what was read goes too; its language and the empty app may stay.
  if (request.url === "/api/auth/sign-out") reply.header("clear-site-data", '"cache"');
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) reply.header("set-cookie", cookies);
  const wait = answer.headers.get("x-retry-after");
  if (wait !== null) reply.header("retry-after", wait);
  return reply.send(await answer.text());
}

function webRequest(origin: string, request: FastifyRequest): Request {
  const headers = new Headers();
  for (const name of [
    "cookie",
    "origin",
    "referer",
    "user-agent",
    "sec-fetch-site",
    "sec-fetch-mode",
    "sec-fetch-dest",
  ]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  headers.set(addressHeader, request.ip);
  headers.set("accept", "application/json");
  if (request.method !== "POST") return new Request(origin + request.url, { headers });
  headers.set("content-type", "application/json");
  return new Request(origin + request.url, { method: "POST", headers, body: JSON.stringify(request.body ?? {}) });
}
