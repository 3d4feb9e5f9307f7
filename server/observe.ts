import { timingSafeEqual } from "node:crypto";
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isReachable } from "../store/database.ts";
import { hashOfSecret } from "../store/sign-in/one-time-secret.ts";
import type { House } from "./house.ts";
import { sendRefusal } from "./problem.ts";

/** Health for whoever restarts us, metrics for whoever watches. Routes by pattern, never by path: paths hold ids. */
export function observe(fastify: FastifyInstance, house: House, mayWatch: (request: FastifyRequest) => boolean): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "amparo_requests_total",
    help: "Requests answered",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "amparo_request_seconds",
    help: "Time to answer",
    labelNames: ["route"],
    buckets: [0.005, 0.015, 0.05, 0.1, 0.3, 1, 3],
    registers: [registry],
  });
  fastify.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    requests.inc({ method: request.method, route, status: reply.statusCode });
    seconds.observe({ route }, reply.elapsedTime / 1000);
    done();
  });
  fastify.get("/api/health", async (_request, reply) => {
    const isUp = await isReachable(house.store.database);
    return reply.code(isUp ? 200 : 503).send({ status: isUp ? "ok" : "database-unreachable" });
  });
  fastify.get("/metrics", async (request, reply) => {
    if (!mayWatch(request)) return sendRefusal(request, reply, { code: "access.no-such-path", facts: {} });
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

/**
 * Who may see how much is done here, and when: whoever shows the token; without a proxy, this machine as well. Behind
 * one everybody may seem to come from this machine.
 */
export function watchers(token: string | undefined, isBehindProxy: boolean): (request: FastifyRequest) => boolean {
  return ({ headers, socket }) => {
    const shown = /^Bearer (.+)$/i.exec(headers.authorization ?? "")?.[1];
    if (shown !== undefined) return token !== undefined && timingSafeEqual(hashOfSecret(shown), hashOfSecret(token));
    return !isBehindProxy && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? "");
  };
}
