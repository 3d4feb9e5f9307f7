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
/** Names with more bearers than this weigh alike: counting on would cost more than it tells. */
const mostCounted = 10_000;

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
  // Whoever carries a rarer part comes before all who carry the commonest alone, so of its thousands only the first are
  // looked at. Materialized: folded in, the counts would be taken again for every row.
  const { rows } = await sql<Scored>`
    with counted as materialized (
      select w.token, (
        select count(*) from (
          select from person_token t where t.organisation = ${organisation} and t.token = w.token limit ${mostCounted}
        ) c
      ) as bearers
      from unnest(${tokens}::text[]) w(token)
    ),
    weighed as materialized (
      select token, 1 / ln(2 + bearers) as weight, row_number() over (order by bearers desc, token) = 1 as commonest
      from counted
    ),
    rarer as materialized (
      select t.id, sum(w.weight) as score
      from weighed w join person_token t on t.organisation = ${organisation} and t.token = w.token
      where not w.commonest group by t.id
    ),
    scored as (
      select r.id, r.score + case when t.id is null then 0 else (select weight from weighed where commonest) end as score
      from rarer r left join person_token t on t.organisation = ${organisation}
        and t.token = (select token from weighed where commonest) and t.id = r.id
    ),
    others as (
      select t.id, (select weight from weighed where commonest) as score from person_token t
      where t.organisation = ${organisation} and t.token = (select token from weighed where commonest)
        and t.id not in (select id from rarer)
      order by t.id limit ${mostOpened + 1}
    )
    select id, score::float8 from (select * from scored union all select * from others) s
    order by score desc, id limit ${mostOpened + 1}`.execute(trx);
  return rows;
}
