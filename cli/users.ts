import { asOrganisation } from "../store/database.ts";
import { listWorkers } from "../store/lists/directory-lists.ts";
import { newOrganisationLink, resetLink } from "../store/sign-in/one-time-links.ts";
import { listUsers } from "../store/sign-in/users.ts";
import { systemUserId } from "../protection/basics/ids.ts";
import type { Call } from "./call.ts";
import { getUser } from "./find-user.ts";
import { organisationsOf } from "./organisations.ts";
import { table } from "./table.ts";
import { withHouse, type OpenHouse } from "./with-house.ts";

type Shown = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  readonly active: boolean;
};

/** `amparo user list`: who signs in, where, as what. */
export async function showUsers(call: Call): Promise<void> {
  const rows = await withHouse(call, async (house) => {
    const shown: Shown[] = [];
    for (const { organisationId, name } of await organisationsOf(house.store.database)) {
      shown.push(...(await usersOf(house, organisationId, name)));
    }
    return shown;
  });
  const inWords = table(
    ["address", "name", "organisation", "roles", "teams", "active"],
    rows.map((row) => [
      row.email,
      row.name,
      row.organisation,
      row.roles.join(" "),
      row.teams.join(" "),
      row.active ? "yes" : "no",
    ]),
  );
  call.answer({ rows }, inWords);
}

async function usersOf(house: OpenHouse, organisationId: string, organisation: string): Promise<readonly Shown[]> {
  const users = await listUsers(house.signIn.database, organisationId);
  const workers = await asOrganisation(house.store.database, organisationId, (trx) => listWorkers(trx, organisationId));
  const workerOf = new Map(workers.map((worker) => [worker.userId, worker]));
  return users.map(({ id, name, email }) => {
    const worker = workerOf.get(id);
    const { roles = [], teams = [], active = false } = worker ?? {};
    return { userId: id, name, email, organisationId, organisation, roles, teams, active };
  });
}

/** `amparo user link`: a one-time link by which the first administrator of one more organisation comes. */
export async function linkNewOrganisation(call: Call): Promise<void> {
  const link = await withHouse(call, ({ signIn, now }) => newOrganisationLink(signIn.database, now(), origin()));
  call.answer({ link }, `For the first administrator of a new organisation, once and within a day:\n${link}`);
}

/** `amparo user reset`: the way back in for someone whom no administrator can help. Kept as asked for by the system. */
export async function linkReset(call: Call, email: string): Promise<void> {
  const made = await withHouse(call, async (house) => {
    const { id, organisationId } = await getUser(house, email);
    const whom = { userId: id, organisationId, askedBy: systemUserId };
    return resetLink(house.signIn.database, house.now(), origin(), whom);
  });
  call.answer(made, `Give it to this person alone, by a way you trust. Once, and within a day:\n${made.link}`);
}

function origin(): string {
  return process.env["AMPARO_ORIGIN"] ?? `http://127.0.0.1:${process.env["PORT"] ?? "8080"}`;
}
