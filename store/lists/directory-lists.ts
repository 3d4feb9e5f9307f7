import type { StreamStates } from "../../protection/streams.ts";
import type { OrganisationTransaction } from "../database.ts";
import type { List, Row } from "./list.ts";

type Organisation = StreamStates["organisation"];
type Registered = Extract<Organisation["organisation"], { readonly status: "registered" }>;

function rowsOf(make: (organisation: Registered) => readonly Row[]): (state: Organisation) => readonly Row[] {
  return ({ organisation }) => (organisation.status === "none" ? [] : make(organisation));
}

export const organisationList: List<Organisation> = {
  table: "organisation_list",
  rows: rowsOf(({ name, organisationType, countries }) => [{ name, organisation_type: organisationType, countries }]),
};

export const teamList: List<Organisation> = {
  table: "team_list",
  rows: rowsOf(({ teams }) => teams.map(({ team, name }) => ({ team, name }))),
};

export const workerList: List<Organisation> = {
  table: "worker_list",
  rows: rowsOf(({ workers }) =>
    workers.map(({ userId, roles, teams, active, reactivatedAt }) => ({
      user_id: userId,
      roles,
      teams,
      active,
      reactivated_at: reactivatedAt ?? null,
    })),
  ),
};

export const serviceList: List<Organisation> = {
  table: "service_list",
  rows: rowsOf(({ services }) =>
    services.map(({ serviceId, code, country, place, open }) => ({
      row_id: serviceId,
      code,
      country,
      place: place ?? null,
      open,
    })),
  ),
};

/** The offer that `organisation` makes under this id; another's offer under the same id is another offer. */
export async function findServiceOffer(trx: OrganisationTransaction, organisation: string, serviceId: string) {
  const row = await trx
    .selectFrom("service_list")
    .select(["organisation", "code", "open"])
    .where("organisation", "=", organisation)
    .where("row_id", "=", serviceId)
    .executeTakeFirst();
  return row && { organisationId: row.organisation, code: row.code, open: row.open };
}

export async function listOrganisations(trx: OrganisationTransaction) {
  const rows = await trx.selectFrom("organisation_list").selectAll().orderBy("name").execute();
  return rows.map((row) => ({
    organisationId: row.organisation,
    name: row.name,
    organisationType: row.organisation_type,
    countries: row.countries,
  }));
}

export async function listServices(
  trx: OrganisationTransaction,
  wanted: { readonly code?: string | undefined; readonly country?: string | undefined },
) {
  let query = trx
    .selectFrom("service_list as s")
    .innerJoin("organisation_list as o", "o.organisation", "s.organisation")
    .select(["s.row_id", "s.organisation", "o.name", "s.code", "s.country", "s.place", "s.open"]);
  if (wanted.code) query = query.where("s.code", "=", wanted.code);
  if (wanted.country) query = query.where("s.country", "=", wanted.country);
  const rows = await query.orderBy("s.open", "desc").orderBy("o.name").limit(500).execute();
  return rows.map((row) => ({
    serviceId: row.row_id,
    organisationId: row.organisation,
    organisationName: row.name,
    code: row.code,
    country: row.country,
    place: row.place,
    open: row.open,
  }));
}

export async function listWorkers(trx: OrganisationTransaction, organisation: string) {
  const rows = await trx.selectFrom("worker_list").selectAll().where("organisation", "=", organisation).execute();
  return rows.map((row) => ({ userId: row.user_id, roles: row.roles, teams: row.teams, active: row.active }));
}

export async function listTeams(trx: OrganisationTransaction, organisation: string) {
  const rows = await trx
    .selectFrom("team_list")
    .selectAll()
    .where("organisation", "=", organisation)
    .orderBy("name")
    .execute();
  return rows.map(({ team, name }) => ({ team, name }));
}
