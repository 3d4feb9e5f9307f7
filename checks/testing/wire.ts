import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { commands } from "../../protection/commands.ts";
import { eventsOf, streamKinds } from "../../protection/streams.ts";

/** A hash for each command and each event: what devices, partners and old histories rely on. */
export type Wire = {
  /** Raised when a released command or event changes its meaning. */
  readonly protocol: number;
  readonly commands: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, string>>;
};

export const wireFile = join(import.meta.dirname, "..", "..", "protection", "wire-version.json");

/** What is written down as released. */
export function readWire(): Wire {
  // `as`: written by checks/testing/write-wire.ts only.
  return JSON.parse(readFileSync(wireFile, "utf8")) as Wire;
}

/** What the schemas say today. */
export function wireNow(protocol: number): Wire {
  return {
    protocol,
    commands: Object.fromEntries(commands.map(({ name, version, payload }) => [`${name} ${version}`, hashOf(payload)])),
    events: Object.fromEntries(
      streamKinds.flatMap((kind) =>
        Object.entries(eventsOf(kind)).map(([type, body]) => [`${kind} ${type}`, hashOf(body)]),
      ),
    ),
  };
}

/** Names of what is gone, new or other than it was. */
export function differences(kept: Wire, now: Wire): readonly string[] {
  return (["commands", "events"] as const).flatMap((part) => {
    const names = new Set([...Object.keys(kept[part]), ...Object.keys(now[part])]);
    return [...names]
      .filter((name) => kept[part][name] !== now[part][name])
      .map((name) => changeOf(name, kept[part], now[part]));
  });
}

function changeOf(name: string, kept: Wire["events"], now: Wire["events"]): string {
  if (kept[name] === undefined) return `${name}: new`;
  return now[name] === undefined ? `${name}: gone` : `${name}: changed`;
}

function hashOf(schema: z.ZodMiniType): string {
  const shape = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
  return createHash("sha256").update(JSON.stringify(shape)).digest("hex").slice(0, 16);
}
