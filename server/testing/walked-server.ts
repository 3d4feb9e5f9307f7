import type { TestOrganisation } from "../../door/testing/test-door.ts";
import type { WalkIds } from "../../door/testing/walk-part.ts";
import { walk, type Walk } from "../../door/testing/walk.ts";
import type { RoleName } from "../../protection/access/roles.ts";
import { userId, type OrganisationId } from "../../protection/basics/ids.ts";
import { seeded } from "../../store/testing/seeded.ts";
import { openTestServer, type TestServer, type TestWorker } from "./test-server.ts";

/** A server on which one invented person was walked up to a referral that waits for its answer. */
export type WalkedServer = {
  readonly test: TestServer;
  readonly ids: WalkIds;
  readonly home: OrganisationId;
  readonly partner: OrganisationId;
  /** Where the partner is asked for a safe house. */
  readonly serviceId: string;
  /** Who did the work at home in this role; 2 is the other one of two. */
  readonly who: (role: RoleName, number?: 1 | 2) => TestWorker;
  readonly provider: TestWorker;
};

const homeRoles = ["first-responder", "screening-officer", "screening-officer", "caseworker", "supervisor"] as const;

/** Walks until just before `until`, by default until the referral is out. */
export async function openWalkedServer(
  until: "WithdrawConsent" | "AcceptReferral" = "AcceptReferral",
): Promise<WalkedServer> {
  const test = await openTestServer();
  test.clock.now = "2026-11-21T09:00:00.000Z";
  const [home, partner] = [await test.organisation("Test Office"), await test.organisation("Test Partner")];
  const workers = new Map<string, TestWorker>();
  for (const role of homeRoles)
    workers.set(`${role} ${workers.has(`${role} 1`) ? 2 : 1}`, await test.worker(home, [role]));
  const provider = await test.worker(partner, ["provider"]);
  const serviceId = seeded(3).uuid();
  const service = { serviceId, code: "safe-house", country: "CH", open: true };
  const administrator = await test.worker(partner, ["administrator"]);
  await test.done(administrator, "OfferService", { organisationId: partner, ...service });
  const who = (role: RoleName, number = 1) => must(workers.get(`${role} ${number}`));
  const place = (id: OrganisationId, carrier: typeof who): TestOrganisation => ({
    id,
    serviceId,
    as: (role, number) => ({
      userId: userId().parse(carrier(role, number === 2 ? 2 : 1).userId),
      organisationId: id,
      roles: [role],
      teams: ["north"],
      hasSecondFactor: true,
    }),
  });
  const { ids, steps } = acceptedWalk(
    place(home, who),
    place(partner, () => provider),
  );
  const byId = new Map([...workers.values(), provider].map((worker) => [worker.userId, worker]));
  const end = steps.findIndex(({ name }) => name === until);
  for (const { actor, name, payload } of steps.slice(0, end))
    await test.done(must(byId.get(actor.userId)), name, payload);
  return { test, ids, home, partner, serviceId, who, provider };
}

/** A walk whose referral is accepted in the end: how it goes on is chosen by chance. */
function acceptedWalk(home: TestOrganisation, partner: TestOrganisation): Walk {
  for (let seed = 1; ; seed++) {
    const made = walk({ home, partner, chance: seeded(seed) });
    if (made.steps.some(({ name }) => name === "AcceptReferral")) return made;
  }
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("nobody is there to walk on");
  return value;
}
