import * as z from "zod/mini";
import { classesSeenBy, type Belonging } from "../protection/access/may.ts";
import type { Verb } from "../protection/access/permissions.ts";
import type { Actor } from "../protection/basics/actor.ts";
import { isChildOn } from "../protection/person/is-child.ts";
import type { StreamStates } from "../protection/streams.ts";
import type { ListedName } from "../store/lists/person-lists.ts";
import type { Vault } from "../store/vault/vault.ts";

export const nameSchema = z.nullable(
  z.object({
    chosen: z.nullable(z.string()),
    full: z.array(
      z.object({
        given: z.optional(z.string()),
        family: z.optional(z.string()),
        other: z.optional(z.string()),
        script: z.optional(z.string()),
      }),
    ),
  }),
);
export type ShownName = z.infer<typeof nameSchema>;

export type SealedName = {
  readonly person_id: string;
  readonly names: Buffer | null;
  readonly organisation_key_version: number | null;
  readonly wrapped: Buffer | null;
};

/** Whether names may be shown to this reader here: they are confidential (S2). */
export function seesNames(actor: Actor, verb: Verb, belonging?: Belonging): boolean {
  return classesSeenBy(actor, verb, belonging).has("S2");
}

/** The name in a list row, opened with the person's own key; null where there is none or it was erased. */
export function openName(vault: Vault, organisation: string, row: SealedName): ShownName {
  if (!row.names || !row.wrapped || row.organisation_key_version === null) return null;
  const key = vault.openStreamKey(organisation, row.person_id, {
    version: row.organisation_key_version,
    wrapped: row.wrapped,
  });
  // `as`: written by the person list from a listed name.
  return shownName(JSON.parse(vault.openText(key, "person", "person_list.names", row.names)) as ListedName);
}

export function nameOfPerson({ person }: StreamStates["person"]): ShownName {
  if (person.status !== "registered") return null;
  return shownName({ chosen: person.identity.chosenName ?? null, full: person.identity.names ?? [] });
}

function shownName({ chosen, full }: ListedName): ShownName {
  return { chosen, full: full.map(({ given, family, other, script }) => ({ given, family, other, script })) };
}

/** How the reader stands to what they read: the why-code of the access log. */
export function whyRead(actor: Actor, belonging: Belonging): string {
  if (belonging.assigneeId === actor.userId) return "assigned";
  if (belonging.workers?.includes(actor.userId)) return "works-on-it";
  if (belonging.madeBy === actor.userId) return "began-it";
  const { teams = [] } = belonging;
  if (teams.length === 0) return "intake";
  return teams.some((team) => actor.teams.includes(team)) ? "team" : "organisation";
}

/** The child flag as of today: a list keeps the one of its last change. */
export function isChildToday({ person }: StreamStates["person"], now: string): boolean | null {
  return person.status === "registered" ? isChildOn(person.identity, now.slice(0, 10)) : null;
}
