import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import type { EnvelopeAnswer } from "../../door/envelope.ts";
import {
  envelopeOf,
  openTestDoor,
  type Step,
  type TestDoor,
  type TestOrganisation,
} from "../../door/testing/test-door.ts";
import { walk, wander } from "../../door/testing/walk.ts";
import { databaseOn } from "../../store/testing/database-on.ts";
import { openedFacts } from "../../store/testing/opened-facts.ts";
import { seeded, type Seeded } from "../../store/testing/seeded.ts";
import type { Figures, Proof, ProofNeeds } from "./proof.ts";

type Delivery = { readonly step: Step; readonly id: string };

/** Each envelope once in one installation; one to five times, late, at once and out of order in another with the same keys. */
export const once: Proof = {
  name: "once",
  promise: "However often an envelope is delivered, it acts once and is answered alike (P16)",
  unit: "walks",
  small: 6,
  full: 400,
  run: async (needs) => {
    const [plain, noisy] = [await databaseOn(needs.asAdministrator), await databaseOn(needs.asAdministrator)];
    const single = await openTestDoor(plain.app);
    const repeated = await openTestDoor(noisy.app);
    try {
      cpSync(single.keyFolder, repeated.keyFolder, { recursive: true });
      return await compare(needs, single, repeated);
    } finally {
      await single.close();
      await repeated.close();
      await plain.drop();
      await noisy.drop();
    }
  },
};

async function compare(
  { seed, count, onProgress }: ProofNeeds,
  single: TestDoor,
  repeated: TestDoor,
): Promise<Figures> {
  const places = await twins(seed, single, repeated);
  const chance = seeded(seed + 1);
  let [envelopes, deliveries, refused] = [0, 0, 0];
  for (let number = 0; number < count; number++) {
    const { steps } = walk({ ...places, chance });
    const sent = wander(steps, chance).map((step) => ({ step, id: chance.uuid() }));
    const expected = new Map<string, EnvelopeAnswer>();
    for (const delivery of sent) expected.set(delivery.id, await deliver(single, delivery));
    deliveries += await deliverNoisily(repeated, sent, expected, chance);
    envelopes += sent.length;
    refused += [...expected.values()].filter(({ status }) => status === "refused").length;
    assert.deepEqual(single.faults, []);
    assert.deepEqual(repeated.faults, []);
    onProgress?.(number + 1);
  }
  for (const { id } of [places.home, places.partner]) {
    const { database, vault } = repeated.door;
    assert.deepEqual(
      await openedFacts(database, vault, id),
      await openedFacts(single.door.database, single.door.vault, id),
    );
  }
  return { envelopes, deliveries, refused };
}

/** The same two organisations with the same keys in both installations. */
async function twins(seed: number, single: TestDoor, repeated: TestDoor) {
  const found = async (test: TestDoor, from: Seeded) => ({
    home: await test.organisation(from),
    partner: await test.organisation(from),
  });
  const places = await found(single, seeded(seed));
  cpSync(single.keyFolder, repeated.keyFolder, { recursive: true });
  await found(repeated, seeded(seed));
  return places satisfies { home: TestOrganisation; partner: TestOrganisation };
}

/**
 * In the order of the walk, so that the same things are decided; but each several times at once, mixed with any that
 * came before, in batches and alone. A refusal is not kept, so only what was accepted is sent again later.
 */
async function deliverNoisily(
  test: TestDoor,
  sent: readonly Delivery[],
  expected: ReadonlyMap<string, EnvelopeAnswer>,
  chance: Seeded,
): Promise<number> {
  const accepted: Delivery[] = [];
  let deliveries = 0;
  for (const delivery of sent) {
    const isAccepted = expected.get(delivery.id)?.status === "accepted";
    const together = Array.from({ length: 1 + (isAccepted ? chance.below(5) : 0) }, () => delivery);
    const replays = Array.from({ length: accepted.length > 0 ? chance.below(3) : 0 }, () => chance.pick(accepted));
    const mixed = chance.shuffled([...together, ...replays]);
    const answers = await Promise.all(mixed.map((one) => deliver(test, one)));
    for (const [index, answer] of answers.entries()) assert.deepEqual(answer, expected.get(mixed[index]?.id ?? ""));
    if (isAccepted) accepted.push(delivery);
    deliveries += mixed.length;
  }
  const all = chance.shuffled(accepted);
  for (const { step } of all.slice(0, 1)) {
    const own = all.filter((one) => one.step.actor.userId === step.actor.userId);
    const answers = await test.ask(step.actor, ...own.map((one) => envelopeOf(one.step, one.id, test.clock.now)));
    assert.deepEqual(
      answers,
      own.map(({ id }) => expected.get(id)),
    );
    deliveries += own.length;
  }
  return deliveries;
}

async function deliver(test: TestDoor, { step, id }: Delivery): Promise<EnvelopeAnswer> {
  const [answer] = await test.ask(step.actor, envelopeOf(step, id, test.clock.now));
  assert.ok(answer);
  return answer;
}
