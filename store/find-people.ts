import { sql } from "kysely";
import type { PersonName } from "../protection/person/identity.ts";
import { nameTokens } from "../protection/person/name-tokens.ts";
import type { OrganisationTransaction } from "./database.ts";
import { tokenBits, tokenPurpose } from "./lists/person-lists.ts";
import { readHistories, type History } from "./log/history.ts";
import { toLatin } from "./to-latin.ts";
import type { Vault } from "./vault/vault.ts";

/** How many people are opened for one search: more would be browsing, not looking for someone. */
const mostOpened = 200;

export type FoundPeople = {
  readonly people: readonly History<"person">[];
  /** More are alike than may be opened: ask for another part of the name or a year of birth. */
  readonly tooMany: boolean;
};

/**
 * The organisation's own people whose names sound alike, the rarest agreement first, by keyed hashes alone; only the
 * found ones are opened.
 */
export async function findPeople(
  trx: OrganisationTransaction,
  vault: Vault,
  organisation: string,
  names: readonly PersonName[],
  birthYear?: number,
): Promise<FoundPeople> {
  const hashed = nameTokens(names, birthYear, toLatin).map((text) =>
    vault.token(organisation, tokenPurpose, text, tokenBits),
  );
  const tokens = [...new Set(hashed)];
  if (tokens.length === 0) return { people: [], tooMany: false };
  const rows = await rarestFirst(trx, organisation, tokens);
  const ids = rows.slice(0, mostOpened).map(({ id }) => id);
  const histories = await readHistories(
    trx,
    vault,
    organisation,
    ids.map((id) => ({ kind: "person" as const, id })),
  );
  return {
    people: ids.flatMap((id) => {
      const found = histories.get(id);
      // `as`: only histories of kind person were asked for.
      return found && found.version > 0 ? [found as History<"person">] : [];
    }),
    tooMany: rows.length > mostOpened && rows[mostOpened]?.score === rows[0]?.score,
  };
}

type Scored = { readonly id: string; readonly score: number };

/** One more than may be opened, so that it shows when there are too many. */
async function rarestFirst(
  trx: OrganisationTransaction,
  organisation: string,
  tokens: readonly string[],
): Promise<readonly Scored[]> {
  const [first, second] = tokens;
  if (second === undefined) {
    // All are equally alike: the first ones straight from the index, however many thousands share the name.
    const { rows } = await sql<Scored>`
      select id, 1::float8 as score from person_token where organisation = ${organisation} and token = ${first}
      order by id limit ${mostOpened + 1}`.execute(trx);
    return rows;
  }
  // Materialized: folded into the join, the count would be taken again for every row of a common name.
  const { rows } = await sql<Scored>`
    with wanted as (select distinct unnest(${tokens}::text[]) as token),
    weighed as materialized (
      select w.token, 1 / ln(2 + (select count(*) from person_token t where t.organisation = ${organisation} and t.token = w.token)) as weight
      from wanted w
    )
    select t.id, sum(w.weight)::float8 as score
    from weighed w join person_token t on t.organisation = ${organisation} and t.token = w.token
    group by t.id order by score desc, t.id limit ${mostOpened + 1}`.execute(trx);
  return rows;
}
