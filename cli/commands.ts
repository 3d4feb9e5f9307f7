import * as z from "zod/mini";
import { commands } from "../protection/commands.ts";
import { permissions } from "../protection/access/permissions.ts";
import type { Call } from "./call.ts";
import { table } from "./table.ts";

/** The catalogue: what `amparo do` takes, who may ask it, and the shape of its payload. */
export async function listCommands(call: Call): Promise<void> {
  const rows = commands.map(({ name, version, verb, payload }) => ({
    name,
    version,
    permission: verb,
    roles: Object.keys(permissions[verb]),
    payload: z.toJSONSchema(payload, { io: "input", unrepresentable: "any" }),
  }));
  const inWords = table(
    ["command", "permission", "who may", "payload"],
    rows.map(({ name, permission, roles, payload }) => [name, permission, roles.join(", "), fieldsOf(payload)]),
  );
  call.answer(rows, `${inWords}\n\nThe payload of each as JSON Schema: amparo commands --json`);
}

function fieldsOf(schema: {
  readonly properties?: object | undefined;
  readonly required?: readonly string[] | undefined;
}): string {
  const required = schema.required ?? [];
  return Object.keys(schema.properties ?? {})
    .map((name) => (required.includes(name) ? name : `[${name}]`))
    .join(" ");
}
