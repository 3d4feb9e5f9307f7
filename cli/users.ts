import { asOrganisation } from "../store/database.ts";
import { listWorkers } from "../store/lists/directory-lists.ts";
import { makeInvitation } from "../store/sign-in/invitations.ts";
import { listUsers } from "../store/sign-in/users.ts";
import type { Call } from "./call.ts";
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

const validForHours = 24;

/** `amparo user link`: a one-time link by which the first administrator of one more organisation comes. */
export async function linkNewOrganisation(call: Call): Promise<void> {
  const token = await withHouse(call, ({ signIn, now }) =>
    makeInvitation(signIn.database, {
      expiresAt: new Date(Date.parse(now()) + validForHours * 3_600_000).toISOString(),
    }),
  );
  const origin = process.env["AMPARO_ORIGIN"] ?? `http://127.0.0.1:${process.env["PORT"] ?? "8080"}`;
  // Behind `#`, which browsers send to nobody: no log and no proxy sees the token.
  const link = `${origin}/welcome#token=${token}&organisation=new`;
  call.answer({ link }, `For the first administrator of a new organisation, once and within a day:\n${link}`);
}
