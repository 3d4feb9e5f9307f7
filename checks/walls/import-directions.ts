import { isTest } from "../code.ts";
import { codePaths, importsWithin, type Edge } from "../import-graph.ts";
import { allowedFor, featureOf, roomMayImport, roomOf, sharedFeatures } from "../rooms.ts";
import type { Violation, Wall } from "../wall.ts";

/** Rules must be a place that no database and no screen can leak into; so every room knows only the rooms below it. */
export const importDirections: Wall = {
  name: "rooms import in one direction",
  check: (tree) =>
    codePaths(tree).flatMap((path) =>
      importsWithin(tree, path).flatMap((edge): readonly Violation[] => {
        const says = refusalOf(edge);
        return says === undefined ? [] : [{ path, line: edge.line, says }];
      }),
    ),
};

function refusalOf({ from, to }: Edge): string | undefined {
  if (to.startsWith("../")) return `${to} lies outside the repository: copy an invented sample in instead.`;
  const ours = roomOf(from);
  const theirs = roomOf(to);
  if (/\.test\.tsx?$/.test(to)) return "Nothing imports a test: move what both need to a testing/ folder.";
  if (isTest(to)) return isTest(from) || ours === "checks" || ours === "bench" ? undefined : testingOnly(to);
  if (ours === undefined || theirs === undefined) return undefined;
  if (!roomMayImport(ours, theirs)) return directionRefused(ours, theirs);
  return ours === "protection" ? sidewaysRefusal(from, to) : undefined;
}

function testingOnly(to: string): string {
  return `${to} exists for tests only: move what the product needs out of testing/.`;
}

function directionRefused(ours: string, theirs: string): string {
  const allowed = allowedFor(ours);
  const may = allowed.length === 0 ? "no other room" : `only ${allowed.join(", ")}`;
  const instead =
    ours === "protection"
      ? "Declare what the rule needs as a fact or a read of its command, and the door brings it."
      : "Move the shared thought down into a room both may import, or pass it in as an argument.";
  return `${ours} may import ${may}, not ${theirs}. ${instead}`;
}

function sidewaysRefusal(from: string, to: string): string | undefined {
  const ours = featureOf(from);
  const theirs = featureOf(to);
  if (ours === undefined || ours === theirs || ours === "testing") return undefined;
  if (theirs === undefined) {
    return isTest(from) ? undefined : `A feature does not read ${to}, which joins the features: turn the import round.`;
  }
  if (ours === "basics")
    return `basics is under every feature and knows none: move what it needs of ${theirs} into it.`;
  if (sharedFeatures.includes(theirs)) return undefined;
  return `${ours} may read only ${sharedFeatures.join(", ")}, not ${theirs}: declare a fact or a read, or move the idea to one of these.`;
}
