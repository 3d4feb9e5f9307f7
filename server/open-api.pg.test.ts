import pino from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bracketed } from "./open-api.ts";
import { makeServer } from "./make-server.ts";
import { openTestServer, type TestServer } from "./testing/test-server.ts";

let test: TestServer;
beforeAll(async () => {
  test = await openTestServer();
});
afterAll(() => test.close());

it("the document names every route and no other", async () => {
  const routes = new Set<string>();
  const onRoute = (method: string, path: string) => routes.add(`${method.toLowerCase()} ${bracketed(path)}`);
  const again = await makeServer({ house: test.house, log: pino({ level: "silent" }), onRoute });
  await again.close();
  const answer = await test.fastify.inject({ url: "/api/openapi.json" });
  const { openapi, paths } = answer.json<{ openapi: string; paths: Record<string, object> }>();
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  const made = [...routes].filter((route) => /^(get|post) /.test(route) && !route.endsWith("*"));
  expect(openapi).toBe("3.1.0");
  expect(documented.toSorted()).toEqual(made.toSorted());
});
