import { toLatin } from "../to-latin.ts";
import { birthYearOf, type Identity } from "../../protection/person/identity.ts";
import { isChildOn } from "../../protection/person/is-child.ts";
import { nameTokens } from "../../protection/person/name-tokens.ts";
import type { StreamStates } from "../../protection/streams.ts";
import { sealed, type List, type TokenCell } from "./list.ts";

type PersonHistory = StreamStates["person"];

/** The names as any list shows them, sealed under the person's own key. */
export type ListedName = {
  readonly chosen: string | null;
  readonly full: readonly {
    given?: string | undefined;
    family?: string | undefined;
    other?: string | undefined;
    script?: string | undefined;
  }[];
};

export const personList: List<PersonHistory> = {
  table: "person_list",
  rows: ({ person }, changedAt) =>
    person.status === "none"
      ? []
      : [
          {
            status: person.status,
            names: person.status === "registered" ? sealed(JSON.stringify(listedName(person.identity))) : null,
            is_child:
              person.status === "registered" && changedAt !== ""
                ? isChildOn(person.identity, changedAt.slice(0, 10))
                : null,
            changed_at: changedAt,
          },
        ],
};

export const personTokens: List<PersonHistory> = {
  table: "person_token",
  rows: ({ person }) =>
    person.status === "registered"
      ? [...new Set(searchTokens(person.identity))].map((token) => ({ token: tokenCell(token) }))
      : [],
};

function searchTokens(identity: Identity): readonly string[] {
  const chosen = identity.chosenName === undefined ? [] : [{ other: identity.chosenName }];
  return nameTokens([...(identity.names ?? []), ...chosen], birthYearOf(identity), toLatin);
}

// 20 bits: about a million values for a few thousand sounds and their years, so that rare names meet in one token too.
export const tokenBits = 20;
export const tokenPurpose = "person search";

function tokenCell(token: string): TokenCell {
  return { token, purpose: tokenPurpose, bits: tokenBits };
}

function listedName(identity: Identity): ListedName {
  return { chosen: identity.chosenName ?? null, full: identity.names ?? [] };
}
