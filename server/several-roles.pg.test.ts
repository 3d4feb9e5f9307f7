import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RoleName } from "../protection/access/roles.ts";
import { openWalkedServer, type WalkedServer } from "./testing/walked-server.ts";

type ShownPerson = { readonly withheld: readonly string[]; readonly identity: object };
type ShownCases = { readonly rows: readonly { readonly name: unknown }[] };

let walked: WalkedServer;

beforeAll(async () => {
  walked = await openWalkedServer();
}, 60_000);
afterAll(() => walked.test.close());

/** As someone of ours in these roles who is in no team and carries nobody. */
async function read<Body>(roles: readonly RoleName[], path: string): Promise<Body> {
  const worker = await walked.test.worker(walked.home, roles, []);
  return (await walked.test.show<Body>(worker, path)).body;
}

describe("someone with several roles", () => {
  it.each([["first-responder"], ["caseworker"]] as const)(
    "is shown of a person no more than the role that reaches them may be shown, %s beside",
    async (beside) => {
      const path = `/api/persons/${walked.ids.person}`;
      const alone = await read<ShownPerson>(["data-protection-officer"], path);
      const together = await read<ShownPerson>(["data-protection-officer", beside], path);
      expect(alone.withheld.length).toBeGreaterThan(0);
      expect([together.withheld, together.identity]).toEqual([alone.withheld, alone.identity]);
    },
  );

  it.each([["first-responder"], ["caseworker"], ["supervisor"]] as const)(
    "sees in the list of cases no name of whom only a role reaches that sees no names, %s beside",
    async (beside) => {
      const { rows } = await read<ShownCases>(["programme-manager", beside], "/api/cases");
      expect(rows.map(({ name }) => name)).toEqual([null]);
    },
  );
});
