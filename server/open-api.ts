import * as z from "zod/mini";
import { commands } from "../protection/commands.ts";
import { batchSchema, pathOf, singleSchema } from "./answer-commands.ts";
import { edgeOperations } from "./edge-operations.ts";
import type { ReadRoute } from "../reading/read-route.ts";

type Schema = Readonly<Record<string, unknown>>;

const problem: Schema = {
  type: "object",
  required: ["type", "title", "status", "code", "facts"],
  properties: {
    type: { type: "string" },
    title: { type: "string", description: "The refusal in the reader's language (Accept-Language)." },
    status: { type: "integer" },
    code: { type: "string", description: "room.reason, stable for ever." },
    facts: { type: "object", additionalProperties: { type: ["string", "number"] } },
  },
};
const problemAnswer = { description: "Refused", content: { "application/problem+json": { schema: problem } } };
const anyAnswer = { 200: { description: "Answered" }, default: problemAnswer };
const commandAnswer: Schema = {
  type: "object",
  required: ["id", "status"],
  properties: {
    id: { type: "string", format: "uuid" },
    status: { enum: ["accepted", "refused", "fault"] },
    streams: {
      type: "array",
      items: {
        type: "object",
        properties: { kind: { type: "string" }, id: { type: "string" }, version: { type: "integer" } },
      },
    },
    refusal: {
      type: "object",
      properties: { code: { type: "string" }, facts: { type: "object" }, sentence: { type: "string" } },
    },
    reference: { type: "string", description: "Tell it to whoever runs this installation." },
  },
};

/** The OpenAPI 3.1 document, made from the same schemas that decode: it cannot say anything else than what holds. */
export function openApiDocument(reads: readonly ReadRoute[], version: string): Schema {
  const paths: Record<string, unknown> = {
    "/api/commands": {
      post: operation("Ask for one or up to 1,000 things, in order", jsonSchema(batchSchema), {
        type: "object",
        properties: { answers: { type: "array", items: commandAnswer } },
      }),
    },
  };
  for (const command of commands) {
    // `as`: the schema of an object with fields always has properties.
    const envelope = jsonSchema(singleSchema) as { properties: Record<string, unknown> };
    const body = { ...envelope, properties: { ...envelope.properties, payload: jsonSchema(command.payload) } };
    paths[pathOf(command.name)] = {
      post: { ...operation(command.name, body, commandAnswer), "x-permission": command.verb },
    };
  }
  for (const route of reads) {
    const isInBody = route.asked === "in-body";
    paths[bracketed(route.path)] = isInBody
      ? {
          post: {
            ...operation(route.summary, jsonSchema(route.query), jsonSchema(route.answer)),
            "x-permission": route.verb,
          },
        }
      : { get: readOperation(route) };
  }
  for (const { method, path, summary, body } of edgeOperations) {
    const described = body === undefined ? { summary, responses: anyAnswer } : operation(summary, jsonSchema(body), {});
    paths[path] = { ...Object(paths[path]), [method.toLowerCase()]: described };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Amparo", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        session: { type: "apiKey", in: "cookie", name: "session" },
      },
    },
    security: [{ token: [] }, { session: [] }],
    paths,
  };
}

function operation(summary: string, body: Schema, answer: Schema) {
  return {
    summary,
    requestBody: { required: true, content: { "application/json": { schema: body } } },
    responses: {
      200: { description: "Answered", content: { "application/json": { schema: answer } } },
      default: problemAnswer,
    },
  };
}

function readOperation(route: ReadRoute) {
  const parameters = [...parametersOf(route.params, "path"), ...parametersOf(route.query, "query")];
  return {
    summary: route.summary,
    "x-permission": route.verb,
    parameters,
    responses: {
      200: { description: "Shown", content: { "application/json": { schema: jsonSchema(route.answer) } } },
      304: { description: "Not changed since the ETag given in If-None-Match" },
      default: problemAnswer,
    },
  };
}

function parametersOf(schema: ReadRoute["params"], where: "path" | "query"): readonly object[] {
  // `as`: parameters are declared as objects of named fields.
  const { properties = {}, required = [] } = jsonSchema(schema) as {
    properties?: Record<string, Schema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: where,
    required: where === "path" || required.includes(name),
    schema: one,
  }));
}

function jsonSchema(schema: z.core.$ZodType): Schema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}

/** Fastify's `:caseId` as OpenAPI's `{caseId}`. */
export function bracketed(path: string): string {
  return path.replaceAll(/:([A-Za-z]+)/g, "{$1}");
}
