import { randomBytes } from "node:crypto";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { LogController, type FastifyInstance, type FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { answerCommands } from "./answer-commands.ts";
import { answerReads } from "./answer-reads.ts";
import { answerContinueEncounter } from "./continue-encounter.ts";
import type { House } from "./house.ts";
import { nestsTooDeep } from "./nested-json.ts";
import { observe, watchers } from "./observe.ts";
import { openApiDocument } from "./open-api.ts";
import { sendRefusal } from "./problem.ts";
import { readRoutes } from "../reading/read-routes.ts";
import { serveApp } from "./serve-app.ts";
import { addressesOf } from "./sign-in/auth.ts";
import { limitKey } from "./sign-in/limit-key.ts";
import { registerSignIn } from "./sign-in/routes.ts";

export type ServerNeeds = {
  readonly house: House;
  readonly log: Logger;
  /** The built app; absent where only the API is wanted. */
  readonly dist?: string | undefined;
  /** The proxies whose word about a sender's address counts; nobody's where none is named. */
  readonly proxies?: readonly string[] | undefined;
  /** Lets a monitor elsewhere read `/metrics`. */
  readonly metricsToken?: string | undefined;
  /** Requests a minute, by session or token where there is a true one and else by address, before a pause is asked for. */
  readonly perMinute?: number;
  /** Told of every route as it is made, so that the document can be held against them. */
  readonly onRoute?: (method: string, path: string) => void;
};

const mostBytes = 2 * 1024 * 1024;
/** Where quick exit leads: an ordinary page nobody asks about. */
const quickExitTo = process.env["AMPARO_EXIT_TO"] ?? "https://www.wikipedia.org/";

/** The whole HTTP side of one installation, not yet listening. */
export async function makeServer({
  house,
  log,
  dist,
  proxies = [],
  metricsToken,
  perMinute = 1200,
  onRoute,
}: ServerNeeds): Promise<FastifyInstance> {
  const fastify = Fastify({
    bodyLimit: mostBytes,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: proxies.length > 0 && [...proxies],
    forceCloseConnections: "idle",
    // Long enough for two megabytes over the slowest network, short enough that nobody holds us open byte by byte.
    requestTimeout: 120_000,
  });
  if (onRoute) {
    fastify.addHook("onRoute", ({ method, url }) => [method].flat().forEach((one) => onRoute(one, url)));
  }
  // What a form of another page may send without asking; nobody speaks to us in plain text.
  fastify.removeContentTypeParser("text/plain");
  const parse = fastify.getDefaultJsonParser("error", "error");
  fastify.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    // What follows walks into what lies in each other: a body that goes on without end must not reach it.
    if (nestsTooDeep(text)) done(new Refused("input.not-json", {}));
    else parse(request, text, done);
  });
  await fastify.register(helmet, {
    contentSecurityPolicy: false,
    frameguard: { action: "deny" },
    strictTransportSecurity: house.origin.startsWith("https:") && {},
  });
  await fastify.register(compress);
  await fastify.register(rateLimit, {
    max: perMinute,
    timeWindow: "1 minute",
    keyGenerator: (request) => limitKey(house.signIn, request),
    errorResponseBuilder: (_request, limit) => new Refused("access.too-many", { seconds: Math.ceil(limit.ttl / 1000) }),
  });
  fastify.addHook("onRequest", async (request, reply) => {
    if (request.url.startsWith("/api")) void reply.header("cache-control", "no-store");
    // A page of someone else's must not act with our reader's session.
    if (request.method !== "GET" && isForeign(request, house.origin)) throw new Refused("access.foreign-page", {});
  });
  answerFaults(fastify, log);
  observe(fastify, house, watchers(metricsToken, proxies.length > 0));
  await registerSignIn(fastify, house);
  answerCommands(fastify, house);
  answerContinueEncounter(fastify, house);
  answerReads(fastify, house, readRoutes);
  fastify.get("/api/shell", async () => ({ demo: house.demo, quickExitTo }));
  const document = JSON.stringify(openApiDocument(readRoutes, "1"));
  fastify.get("/api/openapi.json", (_request, reply) => reply.type("application/json; charset=utf-8").send(document));
  fastify.all("/api/*", (request, reply) => sendRefusal(request, reply, { code: "access.no-such-path", facts: {} }));
  // The framework's own answer repeats the address, which may hold what someone typed.
  fastify.setNotFoundHandler((request, reply) =>
    sendRefusal(request, reply, { code: "access.no-such-path", facts: {} }),
  );
  if (dist) await serveApp(fastify, dist);
  return fastify;
}

/** A refusal that HTTP itself brings about, on its way to the one place that answers errors. */
class Refused extends Error {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(code: string, facts: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

function isForeign(request: FastifyRequest, origin: string): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const from = request.headers.origin;
  return from !== undefined && !addressesOf(origin).includes(from);
}

/** Framework errors become refusals with our words; anything else is a fault with a reference and no input in the log. */
function answerFaults(fastify: FastifyInstance, log: Logger): void {
  fastify.setErrorHandler(async (error: Error & { code?: string; statusCode?: number }, request, reply) => {
    if (error instanceof Refused) return sendRefusal(request, reply, error);
    if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
      return sendRefusal(request, reply, { code: "input.too-large", facts: { megabytes: 2 } });
    if (error.statusCode !== undefined && error.statusCode < 500)
      return sendRefusal(request, reply, { code: "input.not-json", facts: {} });
    const reference = randomBytes(3).toString("hex").toUpperCase();
    log.error(
      { reference, route: request.routeOptions.url, fault: error.name, code: error.code, stack: stackOf(error) },
      "fault",
    );
    return sendRefusal(request, reply, { code: "door.fault", facts: { reference } });
  });
}

/** Where it broke, without the message: messages of drivers and parsers quote what people wrote. */
export function stackOf(error: Error): string {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 8)
    .join("\n");
}
