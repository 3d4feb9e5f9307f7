import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestOrganisation } from "../door/testing/test-door.ts";
import type { WalkIds } from "../door/testing/walk-part.ts";
import { walk } from "../door/testing/walk.ts";
import { scopeFor, type Verb } from "../protection/access/permissions.ts";
import { roleNames, type RoleName } from "../protection/access/roles.ts";
import { userId, type OrganisationId } from "../protection/basics/ids.ts";
import type { ReadRoute } from "../reading/read-route.ts";
import { readRoutes } from "../reading/read-routes.ts";
import { seeded } from "../store/testing/seeded.ts";
import { openTestServer, type TestServer, type TestWorker } from "./testing/test-server.ts";

/** Every role of our own and of another organisation reads every route with a token, over HTTP. */
const chance = seeded(7);
const roles = roleNames("signing-in");
const homeStaff = ["first-responder", "screening-officer", "screening-officer", "caseworker", "supervisor"] as const;
let test: TestServer;
let ids: WalkIds;
/** Who did the work, by role. */
const carriers = new Map<string, TestWorker>();
const colleagues = new Map<RoleName, TestWorker>();
const teamless = new Map<RoleName, TestWorker>();
const foreigners = new Map<RoleName, TestWorker>();

beforeAll(async () => {
  test = await openTestServer();
  test.clock.now = "2026-11-21T09:00:00.000Z";
  const home = await test.organisation("Test Office");
  const partner = await test.organisation("Test Partner");
  const foreign = await test.organisation("Test Stranger");
  const places = {
    home: await staffed(home, homeStaff),
    partner: await staffed(partner, ["provider", "administrator"]),
  };
  const offer = { serviceId: places.partner.serviceId, code: "safe-house", country: "CH", open: true };
  await as(carriers.get(`${partner} administrator 1`), "OfferService", { organisationId: partner, ...offer });
  const made = walk({ ...places, chance });
  ids = made.ids;
  const workers = new Map([...carriers.values()].map((worker) => [worker.userId, worker]));
  const until = made.steps.findIndex(({ name }) => name === "WithdrawConsent");
  for (const { actor, name, payload } of made.steps.slice(0, until)) await as(workers.get(actor.userId), name, payload);
  for (const role of roles) {
    colleagues.set(role, await test.worker(home, [role]));
    teamless.set(role, await test.worker(home, [role], []));
    foreigners.set(role, await test.worker(foreign, [role]));
  }
}, 180_000);
afterAll(() => test.close());

async function staffed(organisation: OrganisationId, wanted: readonly RoleName[]): Promise<TestOrganisation> {
  for (const role of wanted) {
    const number = carriers.has(`${organisation} ${role} 1`) ? 2 : 1;
    carriers.set(`${organisation} ${role} ${number}`, await test.worker(organisation, [role]));
  }
  return {
    id: organisation,
    serviceId: chance.uuid(),
    as: (role, number = 1) => ({
      userId: userId().parse(carriers.get(`${organisation} ${role} ${number}`)?.userId),
      organisationId: organisation,
      roles: [role],
      teams: ["north"],
      hasSecondFactor: true,
    }),
  };
}

async function as(worker: TestWorker | undefined, name: string, payload: object): Promise<void> {
  if (!worker) throw new Error(`nobody is there to ask for ${name}`);
  await test.done(worker, name, payload);
}

/** What stands for a route's parameters, and the thing a reader of ours looks for in the answer. */
function known(): Readonly<Record<string, string>> {
  return {
    encounterId: ids.encounter,
    sheetId: ids.needs,
    personId: ids.person,
    caseId: ids.case,
    referralId: ids.referral,
    instrument: "rapid-triage",
    version: "1",
    list: "country",
  };
}

const shared = ["/api/publications/:publicationId", "/api/instruments/:instrument/:version", "/api/codes/:list"];
const isOfOne = ({ path }: ReadRoute) => path.includes(":") && !shared.includes(path);
const needed: Readonly<Record<string, string>> = {
  "/api/sheets": "?stage=confirmed",
};

function addressOf({ path }: ReadRoute, id?: string): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => id ?? known()[name] ?? `nothing-is-known-of-${name}`);
  return `${filled}${needed[path] ?? ""}`;
}

/** As the route asks to be asked: with its question in the address, or in the body where the question is personal. */
function asked(url: string) {
  const isInBody = readRoutes.some((route) => route.path === url && route.asked === "in-body");
  return isInBody ? ({ url, method: "POST", payload: { name: "Testtext" } } as const) : { url };
}

/** The whole answer as bytes; only what differs by the request itself is left out. */
async function answerTo(worker: TestWorker, url: string): Promise<{ status: number; body: string; headers: string }> {
  const answer = await test.fastify.inject({ ...asked(url), headers: { authorization: `Bearer ${worker.token}` } });
  const { date: _, etag: __, "x-ratelimit-remaining": ___, "x-ratelimit-reset": ____, ...headers } = answer.headers;
  return { status: answer.statusCode, body: answer.body, headers: JSON.stringify(headers) };
}

function get(from: ReadonlyMap<RoleName, TestWorker>, role: RoleName): TestWorker {
  const worker = from.get(role);
  if (!worker) throw new Error(`nobody is a ${role}`);
  return worker;
}

/** Encounters have no team; whatever belongs to the case has its team, north. */
function reaches(route: ReadRoute, role: RoleName, isInTeam: boolean): boolean {
  const scope = scopeFor(route.verb, role);
  if (scope === "organisation" || scope === "installation") return true;
  return scope === "team" && (isInTeam || route.path.startsWith("/api/encounters"));
}

const everyRole = roles.flatMap((role) => readRoutes.map((route) => [role, route.path, route] as const));
const ofOne = everyRole.filter(([, , route]) => isOfOne(route));

describe("without a token", () => {
  it.each(readRoutes.map((route) => [route.path, route] as const))("%s is not read", async (_, route) => {
    const answers = await Promise.all(
      [{}, { authorization: "Bearer amparo_nobodys_token_at_all_0000000000" }].map((headers) =>
        test.fastify.inject({ ...asked(addressOf(route)), headers }),
      ),
    );
    for (const answer of answers)
      expect([answer.statusCode, answer.json()]).toMatchObject([401, { code: "access.not-signed-in" }]);
  });
});

describe("a role without the permission", () => {
  it.each(everyRole.filter(([role, , { verb }]) => scopeFor(verb, role) === undefined))(
    "%s does not read %s",
    async (role, _, route) => {
      for (const worker of [get(colleagues, role), get(foreigners, role)]) {
        const { status, body } = await answerTo(worker, addressOf(route));
        expect([status, JSON.parse(body)]).toMatchObject([403, { code: "access.not-permitted" }]);
      }
    },
  );
});

describe("one thing of ours", () => {
  it.each(ofOne.filter(([role, , { verb }]) => scopeFor(verb, role) !== undefined))(
    "is read as %s at %s as far as the role reaches",
    async (role, path, route) => {
      const id = known()[/:(\w+)/.exec(path)?.[1] ?? ""] ?? "";
      for (const [worker, isInTeam] of [
        [get(colleagues, role), true],
        [get(teamless, role), false],
      ] as const) {
        const { status, body } = await answerTo(worker, addressOf(route));
        const isReached = reaches(route, role, isInTeam);
        expect([role, isInTeam, status]).toEqual([role, isInTeam, isReached ? 200 : 404]);
        expect(path.endsWith("timeline") ? body.includes("CaseOpened") : body.includes(id)).toBe(isReached);
      }
    },
  );

  it.each(readRoutes.filter(isOfOne).map((route) => [route.path, route] as const))(
    "is read by whoever carries it, at %s",
    async (_, route) => {
      const found = await Promise.all([...carriers.values()].map((worker) => answerTo(worker, addressOf(route))));
      expect(found.some(({ status }) => status === 200)).toBe(true);
    },
  );

  it.each(ofOne.filter(([role, , { verb }]) => scopeFor(verb, role) !== undefined))(
    "is for a foreign %s at %s what does not exist, byte for byte",
    async (role, _, route) => {
      const worker = get(foreigners, role);
      const theirs = await answerTo(worker, addressOf(route));
      expect(theirs.status).toBe(404);
      expect(await answerTo(worker, addressOf(route, chance.uuid()))).toEqual(theirs);
      const colleague = get(teamless, role);
      const beyond = await answerTo(colleague, addressOf(route));
      if (beyond.status !== 200) expect(await answerTo(colleague, addressOf(route, chance.uuid()))).toEqual(beyond);
    },
  );
});

describe("a list", () => {
  const lists = everyRole.filter(([role, path, { verb }]) => !path.includes(":") && scopeFor(verb, role) !== undefined);

  it.each(lists)("names to a foreign %s at %s nobody and nothing of ours", async (role, _, route) => {
    const { status, body } = await answerTo(get(foreigners, role), addressOf(route));
    // Whose role may not see names is told the same as if the search did not exist.
    expect([200, 404]).toContain(status);
    for (const id of [...Object.values(ids), ...[...colleagues.values()].map((one) => one.userId)])
      expect(body).not.toContain(id);
    expect(body).not.toContain("Testtext");
  });

  const casework: readonly [path: string, verb: Verb, id: () => string][] = [
    ["/api/cases", "case.list", () => ids.case],
    ["/api/referrals", "referral.list", () => ids.referral],
    ["/api/encounters", "encounter.read", () => ids.encounter],
  ];
  it.each(
    casework.flatMap(([path, verb, id]) =>
      roles.filter((role) => scopeFor(verb, role) !== undefined).map((role) => [path, role, verb, id] as const),
    ),
  )("%s shows a %s of ours exactly what their role reaches", async (path, role, verb, id) => {
    const scope = scopeFor(verb, role);
    const inTeam = await answerTo(get(colleagues, role), path);
    const outside = await answerTo(get(teamless, role), path);
    expect([inTeam.status, outside.status]).toEqual([200, 200]);
    expect(inTeam.body.includes(id())).toBe(scope === "team" || scope === "organisation");
    expect(outside.body.includes(id())).toBe(
      scope === "organisation" || (scope === "team" && path === "/api/encounters"),
    );
  });
});
