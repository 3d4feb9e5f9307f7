import { readFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/**
 * The web application: hashed files for ever, its one page with a fresh style nonce each time. Every path that is not
 * the API's shows the app, which then asks the server what it may show.
 */
export async function serveApp(fastify: FastifyInstance, dist: string): Promise<void> {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  await fastify.register(fastifyStatic, {
    root: dist,
    index: false,
    wildcard: false,
    // The page is answered below, with its policy and nonce, whatever its path.
    globIgnore: ["index.html"],
    maxAge: "1y",
    immutable: true,
    setHeaders: (reply, path) => {
      // These keep their names when they change, so they are asked for each time.
      if (/(service-worker\.js|\.webmanifest|\.svg|\.png)$/.test(path)) reply.header("cache-control", "no-cache");
    },
  });
  fastify.get("/*", (_request, reply) => {
    const nonce = randomBytes(16).toString("base64");
    return reply
      .header("content-security-policy", contentPolicy(nonce))
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(page.replaceAll("__NONCE__", nonce));
  });
}

/** Nothing but our own files; no inline script, no frame, no form to elsewhere. Mantine's style element has the nonce. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
