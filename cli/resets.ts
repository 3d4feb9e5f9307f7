import { listResets } from "../store/sign-in/resets.ts";
import { listUsers } from "../store/sign-in/users.ts";
import type { Call } from "./call.ts";
import { organisationsOf } from "./organisations.ts";
import { table } from "./table.ts";
import { withHouse } from "./with-house.ts";

/** `amparo user resets`: whose sign-in was renewed, by whom and when; the operator's own stand under no address. */
export async function showResets(call: Call): Promise<void> {
  const rows = await withHouse(call, async ({ store, signIn }) => {
    const perOrganisation = (await organisationsOf(store.database)).map(async ({ organisationId, name }) => {
      const users = await listUsers(signIn.database, organisationId);
      const emailOf = new Map(users.map(({ id, email }) => [id, email]));
      return (await listResets(signIn.database, organisationId)).map((reset) => ({
        ...reset,
        organisation: name,
        email: emailOf.get(reset.userId) ?? null,
        askedByEmail: emailOf.get(reset.askedBy) ?? null,
      }));
    });
    return (await Promise.all(perOrganisation)).flat();
  });
  const inWords = table(
    ["address", "organisation", "renewed by", "asked", "link used"],
    rows.map((row) => [
      row.email ?? "unknown",
      row.organisation,
      row.askedByEmail ?? "operator",
      row.madeAt.slice(0, 16),
      row.usedAt?.slice(0, 16) ?? "no",
    ]),
  );
  call.answer({ rows }, inWords);
}
