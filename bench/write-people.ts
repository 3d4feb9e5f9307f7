import { randomUUID } from "node:crypto";
import type { OrganisationId } from "../protection/basics/ids.ts";
import { initialStateOf, type StreamKind } from "../protection/streams.ts";
import type { HappenedEvent } from "../protection/basics/decision.ts";
import type { House } from "../server/house.ts";
import { asOrganisation, type OrganisationTransaction } from "../store/database.ts";
import { appendEvents } from "../store/log/append.ts";
import { caseEventsOf, chanceFrom, personEventsOf, pick } from "./invented-people.ts";
import { teams } from "./open-house.ts";

const perTransaction = 250;
const writers = 4;
const colleagues = 400;

export type PeopleWish = {
  readonly organisation: OrganisationId;
  readonly count: number;
  readonly withCases: boolean;
  /** Who opens all of it. */
  readonly openedBy: string;
  /** Carries the last 60 and some of the older ones, as a caseworker does. */
  readonly caseworker: string;
};

/** Writes people (and a case for each) with events through the store's own append. Answers the ids of people and cases. */
export async function writePeople(
  house: House,
  wish: PeopleWish,
): Promise<{ readonly personIds: string[]; readonly caseIds: string[] }> {
  const personIds = Array.from({ length: wish.count }, () => randomUUID());
  const caseIds = wish.withCases ? personIds.map(() => randomUUID()) : [];
  const others = Array.from({ length: colleagues }, () => randomUUID());
  let next = 0;
  const write = async () => {
    while (next < wish.count) {
      const from = next;
      next += perTransaction;
      await asOrganisation(house.store.database, wish.organisation, async (trx) => {
        for (let number = from; number < Math.min(from + perTransaction, wish.count); number++) {
          await writeOne(house, trx, wish, { number, personId: personIds[number], caseId: caseIds[number], others });
        }
      });
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return { personIds, caseIds };
}

type One = {
  readonly number: number;
  readonly personId: string | undefined;
  readonly caseId: string | undefined;
  readonly others: readonly string[];
};

async function writeOne(
  house: House,
  trx: OrganisationTransaction,
  wish: PeopleWish,
  { number, personId = "", caseId, others }: One,
): Promise<void> {
  const chance = chanceFrom(number + 1_000_003);
  const receivedAt = new Date(Date.now() - (wish.count - number) * 600_000).toISOString();
  const append = (kind: StreamKind, id: string, events: readonly HappenedEvent[]) => {
    const history = {
      organisation: wish.organisation,
      kind,
      id,
      version: 0,
      state: initialStateOf(kind),
      key: undefined,
    };
    return appendEvents(trx, house.store.vault, history, events, {
      commandId: randomUUID(),
      actorOrganisation: wish.organisation,
      actorId: wish.openedBy,
      deviceId: "bench",
      madeAt: receivedAt,
      receivedAt,
      freshId: randomUUID,
    });
  };
  await append(
    "person",
    personId,
    personEventsOf(number, { consentIds: [randomUUID(), randomUUID()], sheetId: randomUUID() }),
  );
  if (caseId === undefined) return;
  // Large teams first; one case in twenty is nobody's yet; one in 1,700 is the measured caseworker's.
  const team = pick(teams, chance() ** 2);
  const isNobodys = chance() < 0.05;
  const assigneeId = number % 1700 === 0 ? wish.caseworker : pick(others, chance());
  await append(
    "case",
    caseId,
    caseEventsOf(number, { personId, team, assigneeId: isNobodys ? undefined : assigneeId }),
  );
}
