import { answerEnvelopes } from "../../door/door.ts";
import type { Door } from "../../door/door-needs.ts";
import { systemActor } from "../../door/system-actor.ts";
import type { Actor } from "../../protection/basics/actor.ts";
import { organisationId } from "../../protection/basics/ids.ts";
import { findUserByEmail, hasAnyUser } from "../../store/sign-in/users.ts";
import { words } from "../../words/en/words.ts";
import type { House } from "../house.ts";
import type { SignIn } from "../sign-in/auth.ts";
import { makeUser } from "../sign-in/make-user.ts";
import { type DemoFile, newDemoFile, notTheDemo, passwordIn, readDemoFile, writeDemoFile } from "./demo-file.ts";
import { demoId } from "./demo-id.ts";
import { demoOrganisationId, demoOrganisationKeys } from "./demo-organisations.ts";
import { demoActor, demoUserId, demoUserKeys, demoUsers, type DemoUserKey } from "./demo-users.ts";
import { everyStory, type Story } from "./every-story.ts";
import { foundOrganisation } from "./found-organisations.ts";
import { storyTime, type StoryTime } from "./story-time.ts";
import type { Asked } from "./visit.ts";

/**
 * Fills an empty installation with invented organisations, workers and people, everything through the door at the time
 * of the story. Does nothing where it was done; goes on where it was broken off. Throws, before it writes anything,
 * where the installation has users and no mark of the demo.
 */
export async function loadDemo(house: House, dataFolder: string, say: (sentence: string) => void): Promise<DemoFile> {
  const { database } = house.signIn;
  const known = readDemoFile(dataFolder);
  const hasOurs = (await findUserByEmail(database, demoUsers.administrator.email)) !== undefined;
  if (!hasOurs && (await hasAnyUser(database))) throw new Error(notTheDemo("This database"));
  if (known?.loadedAt && hasOurs) return known;
  if (!known && hasOurs) throw new Error(notTheDemo("This database"));
  const file = known && !known.loadedAt ? known : newDemoFile(house.now());
  writeDemoFile(dataFolder, file);
  const time = storyTime(file.begunAt);
  say("Loading the demo: six organisations and some sixty invented people …");
  await Promise.all([foundAll(house, time), makeUsers(house, file)]);
  await playAll(house.door, everyStory(time), say);
  const loaded = { ...file, loadedAt: house.now() };
  writeDemoFile(dataFolder, loaded);
  return loaded;
}

async function foundAll(house: House, time: StoryTime): Promise<void> {
  for (const key of demoOrganisationKeys) {
    const id = organisationId().parse(demoOrganisationId(key));
    house.store.keys.ensureKeys(id);
    const batch = {
      name: `found ${key}`,
      actor: systemActor(id),
      at: time.daysAgo(200),
      asked: foundOrganisation(key),
    };
    await send(house.door, batch);
  }
}

/** Hashing a password takes long on purpose, so all do it at once. */
async function makeUsers({ signIn }: House, file: DemoFile): Promise<void> {
  // The administrator first and alone: by them a load that was broken off knows its own database.
  await makeDemoUser(signIn, "administrator", file);
  await Promise.all(demoUserKeys.map((key) => makeDemoUser(signIn, key, file)));
}

async function makeDemoUser(signIn: SignIn, key: DemoUserKey, file: DemoFile): Promise<void> {
  const { email, name, organisation } = demoUsers[key];
  if (await findUserByEmail(signIn.database, email)) return;
  const totpSecret = file.secondFactors[email];
  const [id, organisationId] = [demoUserId(key), demoOrganisationId(organisation)];
  await makeUser(signIn, {
    id,
    organisationId,
    email,
    name,
    password: passwordIn(file, key),
    ...(totpSecret && { totpSecret }),
  });
}

type Batch = {
  readonly name: string;
  readonly actor: Actor;
  readonly at: string;
  readonly asked: readonly Asked[];
};

/** The door with the clock of the story: what is received "three weeks ago" is received then. */
async function send(door: Door, { name, actor, at, asked }: Batch): Promise<void> {
  const envelopes = asked.map((one, index) => ({
    ...one,
    id: demoId(`${name} ${index}`),
    madeAt: at,
    deviceId: "demo",
  }));
  const answers = await answerEnvelopes({ ...door, now: () => at }, actor, envelopes, { language: "en", words });
  const failed = answers.findIndex(({ status }) => status !== "accepted");
  if (failed === -1) return;
  throw new Error(`The demo did not load: ${name}, ${asked[failed]?.name}: ${JSON.stringify(answers[failed])}`);
}

/** Several stories at once, so that this process thinks while the database writes. */
const lanes = 4;

async function playAll(door: Door, stories: readonly Story[], say: (sentence: string) => void): Promise<void> {
  const waiting = stories.values();
  let told = 0;
  async function lane(): Promise<void> {
    // One iterator for all lanes: each takes the next story that nobody has begun.
    for (const { name, visits } of waiting) {
      for (const [index, { at, by, asked }] of visits.entries()) {
        await send(door, { name: `${name} visit ${index}`, actor: demoActor(by), at, asked });
      }
      told += 1;
      if (told % 20 === 0) say(`Loading the demo: ${told} of ${stories.length} stories …`);
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
}
