import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";
import type { FastifyInstance } from "fastify";
import { isReachable } from "../store/database.ts";
import type { House } from "./house.ts";

/** Health for whoever restarts us, metrics for whoever watches. Routes by pattern, never by path: paths hold ids. */
export function observe(fastify: FastifyInstance, house: House): void {
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
  fastify.get("/metrics", async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
