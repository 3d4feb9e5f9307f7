import * as z from "zod/mini";
import { listApiTokens, makeApiToken, revokeApiToken } from "../store/sign-in/api-tokens.ts";
import type { Call } from "./call.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import { actAs, getUser } from "./find-user.ts";
import { table } from "./table.ts";
import { withHouse } from "./with-house.ts";

const mostDays = 366;

/** `amparo token new`: told once, kept only as a hash. A script that holds it acts as the user. */
export async function makeToken(
  call: Call,
  wish: { readonly as: string; readonly label: string; readonly days: string },
): Promise<void> {
  const days = Number(wish.days);
  if (!Number.isInteger(days) || days < 1 || days > mostDays)
    throw new CannotGoOn(`--days is a whole number from 1 to ${mostDays}.`);
  if (wish.label.trim() === "" || wish.label.length > 120)
    throw new CannotGoOn("--label says in 1 to 120 letters what the token is for.");
  const made = await withHouse(call, async (house) => {
    // A token for someone who may do nothing would look valid and open nothing.
    const { userId } = await actAs(house, wish.as);
    const now = house.now();
    const expiresAt = new Date(Date.parse(now) + days * 86_400_000).toISOString();
    return {
      ...(await makeApiToken(house.signIn.database, { userId, label: wish.label.trim(), now, expiresAt })),
      expiresAt,
    };
  });
  call.say(`Send it as Authorization: Bearer. It is told this once, and ends on ${made.expiresAt.slice(0, 10)}.`);
  call.answer(made, made.token);
}

export async function listTokens(call: Call, wish: { readonly as: string }): Promise<void> {
  const rows = await withHouse(call, async (house) =>
    listApiTokens(house.signIn.database, (await getUser(house, wish.as)).id),
  );
  const inWords = table(
    ["id", "label", "made", "ends", "last used", "revoked"],
    rows.map((row) => [
      row.id,
      row.label,
      row.madeAt.slice(0, 10),
      row.expiresAt.slice(0, 10),
      row.lastUsedOn,
      row.revokedAt?.slice(0, 10),
    ]),
  );
  call.answer({ rows }, inWords);
}

export async function revokeToken(call: Call, id: string): Promise<void> {
  const isRevoked =
    z.safeParse(z.uuid(), id).success &&
    (await withHouse(call, (house) => revokeApiToken(house.signIn.database, id, house.now())));
  if (!isRevoked) throw new CannotGoOn("There is no token with this id, or it had been revoked before.");
  call.answer({ id, revoked: true }, "Revoked. It opens nothing from now on.");
}
