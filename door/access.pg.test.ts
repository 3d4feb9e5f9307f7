import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scopeFor } from "../protection/access/permissions.ts";
import { roleNames, roleOf, type RoleName } from "../protection/access/roles.ts";
import type { Actor } from "../protection/basics/actor.ts";
import { organisationId, userId } from "../protection/basics/ids.ts";
import { commands, findCommand, type AnyCommand } from "../protection/commands.ts";
import { asOrganisation } from "../store/database.ts";
import type { FreshDatabase } from "../store/testing/database-on.ts";
import { freshDatabase } from "../store/testing/fresh-database.ts";
import { seeded } from "../store/testing/seeded.ts";
import { decideEnvelope, type Answered } from "./decide-envelope.ts";
import { everyCommand } from "./testing/every-command.ts";
import { envelopeOf, openTestDoor, type Step, type TestDoor } from "./testing/test-door.ts";

/**
 * Every role asks for every command, at the moment when it would be accepted from whom it should come: a colleague of
 * the same team, one of another team, one without a second factor, and someone of another organisation. What is answered
 * is compared with the table of permissions. What is tried is rolled back; then the one who should does it.
 */
const relations = ["same team", "other team", "without second factor", "foreign"] as const;
type Relation = (typeof relations)[number];
type Asked = {
  readonly command: AnyCommand;
  readonly role: RoleName;
  readonly relation: Relation;
  readonly hasTeam: boolean;
};
type Tried = Asked & { readonly answer: string; readonly absent: string };

const chance = seeded(7);
let fresh: FreshDatabase;
let test: TestDoor;
const tried: Tried[] = [];
/** What whoever should ask is answered, by command. */
const rightful = new Map<string, string>();

beforeAll(async () => {
  fresh = await freshDatabase();
  test = await openTestDoor(fresh.app);
  const foreign = await test.organisation(chance);
  for (const { step, isKept, hasTeam } of await everyCommand(test, chance)) {
    const command = findCommand(step.name);
    if (!command) throw new Error(`no such command: ${step.name}`);
    rightful.set(command.name, await answerOf(step.actor, step));
    const isNew = !tried.some((one) => one.command.name === command.name);
    for (const role of isNew ? roleNames("signing-in") : []) {
      for (const relation of relations) tried.push(await tryAs(step, { command, role, relation, hasTeam }, foreign.id));
    }
    if (isKept) await test.done(step, chance.uuid());
  }
}, 180_000);
afterAll(async () => {
  await test.close();
  await fresh.drop();
});

async function tryAs(step: Step, asked: Asked, foreignId: string): Promise<Tried> {
  const { role, relation } = asked;
  const actor: Actor = {
    userId: userId().parse(chance.uuid()),
    organisationId: relation === "foreign" ? organisationId().parse(foreignId) : step.actor.organisationId,
    roles: [role],
    teams: [relation === "other team" ? "south" : "north"],
    hasSecondFactor: relation !== "without second factor",
  };
  const absent = relation === "foreign" ? await answerOf(actor, { ...step, payload: withOtherIds(step.payload) }) : "";
  return { ...asked, answer: await answerOf(actor, step), absent };
}

/** What the door would answer; nothing of it is kept. */
async function answerOf(actor: Actor, step: Step): Promise<string> {
  let answered: Answered | undefined;
  const undo = new Error("tried, not meant");
  await asOrganisation(test.door.database, actor.organisationId, async (trx) => {
    answered = await decideEnvelope(test.door, trx, actor, envelopeOf(step, chance.uuid(), test.clock.now));
    throw undo;
  }).catch((fault: unknown) => {
    if (fault !== undo) throw fault;
  });
  if (!answered) throw new Error("the door did not answer");
  if ("refusal" in answered) return `${answered.refusal.code} ${JSON.stringify(answered.refusal.facts)}`;
  return `accepted ${answered.streams.map(({ kind, version }) => `${kind} ${version}`).join()}`;
}

/** The same shape, naming things that nobody has. */
function withOtherIds(payload: object): object {
  const text = JSON.stringify(payload);
  const ids = [...new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [])];
  return JSON.parse(ids.reduce((changed, id) => changed.replaceAll(id, chance.uuid()), text)) as object; // still an object
}

/** What the table of permissions says, in one place and without the code that is tried. */
function expected({ command, role, relation, hasTeam }: Asked): string {
  const scope = scopeFor(command.verb, role);
  if (scope === undefined) return "access.not-permitted";
  if (relation === "without second factor" && roleOf(role).needsSecondFactor) return "access.second-factor-needed";
  const begins = command.mode !== "continues" && command.within === undefined && command.reads === undefined;
  if (begins || scope === "organisation" || scope === "installation") return "accepted";
  // What is named beside has a team or not as the thing itself has.
  return scope === "team" && (!hasTeam || relation !== "other team") ? "accepted" : "access.not-reachable";
}

function wordsOf({ command, role, relation }: Asked): string {
  return `${command.name} by a ${role}, ${relation}`;
}

describe("who may do what", () => {
  it("is tried for every command there is", () => {
    expect([...new Set(tried.map(({ command }) => command.name))].toSorted()).toEqual(
      commands.map(({ name }) => name).toSorted(),
    );
    expect(tried.length).toBe(commands.length * roleNames("signing-in").length * relations.length);
  });

  it("is what the table of permissions says, in our own organisation", () => {
    const own = tried.filter(({ relation }) => relation !== "foreign");
    const wrong = own.filter((one) => one.answer.split(" ")[0] !== expected(one));
    expect(wrong.map((one) => `${wordsOf(one)}: ${one.answer}, expected ${expected(one)}`)).toEqual([]);
  });

  it("gives someone of another organisation the answer they would get for what does not exist, to the letter", () => {
    const foreign = tried.filter(({ relation }) => relation === "foreign");
    expect(
      foreign
        .filter(({ answer, absent }) => answer !== absent)
        .map((one) => `${wordsOf(one)}: ${one.answer}, ${one.absent}`),
    ).toEqual([]);
  });

  it("lets someone of another organisation into nothing that is ours", () => {
    const reaching = tried.filter(
      ({ relation, command }) =>
        relation === "foreign" && (command.mode === "continues" || command.within !== undefined),
    );
    expect(reaching.length).toBeGreaterThan(400);
    expect(reaching.filter(({ answer }) => answer.startsWith("accepted")).map(wordsOf)).toEqual([]);
  });

  it("lets whoever carries it do every command there is, in a role that signs in", () => {
    expect([...rightful].filter(([, answer]) => !answer.startsWith("accepted"))).toEqual([]);
    expect([...rightful.keys()].toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
  });
});
