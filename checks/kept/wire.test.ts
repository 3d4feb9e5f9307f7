import { expect, it } from "vitest";
import { differences, readWire, wireNow } from "../testing/wire.ts";

const kept = readWire();
const writer = "checks/testing/write-wire.ts";

it("says on the wire what it said before, or says so", () => {
  const changed = differences(kept, wireNow(kept.protocol));
  expect(
    changed,
    `Commands and events are read by devices and partners that are older than this code, and old events for ever.
Until the first release: write down what they are now with "node_modules/.bin/node ${writer}".
After it: a new optional field is written down in the same way and gets a sample of its own (the old sample stays);
anything else needs a new command or event under a new name or version, so put the old one back as it was.`,
  ).toEqual([]);
});

it("notices what is new, gone and changed", () => {
  const [[first = "", hash = ""] = [], ...rest] = Object.entries(kept.commands);
  const other = {
    ...kept,
    commands: { ...Object.fromEntries(rest), "SellCase 1": "0" },
    events: { ...kept.events, "case NoteAdded": "0" },
  };
  expect(differences(kept, other)).toEqual([`${first}: gone`, "SellCase 1: new", "case NoteAdded: changed"]);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
});
