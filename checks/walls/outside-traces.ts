import type { Tree } from "../tree.ts";
import type { Violation, Wall } from "../wall.ts";

/** Written in pieces so that this list does not find itself. */
const aPath = "A path of one machine: build it from the repository's root or a temporary folder.";
const aRegistry = "A registry of one machine: npm's own configuration names it.";
const traces: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [new RegExp(["(?<![\\w.~-])", "(work|root)", ""].join("/")), aPath],
  [new RegExp(["(?<![\\w.~-])", "(home|Users)", "[a-z]"].join("/")), aPath],
  [new RegExp(["localhost", "4873"].join(":")), aRegistry],
  [new RegExp(["https?:", "", "registry[.]"].join("/")), aRegistry],
];

/** The project must build the same for everyone who clones it. */
export const machineTraces: Wall = {
  name: "no machine is named",
  check: (tree) =>
    textPaths(tree).flatMap((path) => hits(tree, path, (line) => traces.find(([pattern]) => pattern.test(line))?.[1])),
};

const address = /[\w.+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\b/gi;
const invented = /(^|\.)(example|test|invalid|localhost)$|(^|\.)example\.(com|org|net)$/i;
const phone = /(?<![\w+])\+\d[\d ().-]{6,16}\d(?!\w)/g;
/** Numbers that regulators keep for stories (US and Canada, United Kingdom, France, Australia) and the unassigned +999 and +000. */
const forStories =
  /^\+(1\d{3}55501\d{2}|44(7700900|2079460|1632960|8081570)\d{3}|3363998\d{4}|331990\d{5}|61(491570|255501|355501)\d+|999\d+|000\d+)$/;

/** A real address in a test is a real person's: once pushed it cannot be taken back. */
export const inventedPeople: Wall = {
  name: "people in tests are invented",
  check: (tree) =>
    textPaths(tree).flatMap((path) =>
      hits(tree, path, (line) => {
        const real = [...line.matchAll(address)].find(([, domain = ""]) => !invented.test(domain));
        if (real !== undefined) return "An e-mail address that may be somebody's: use name@organisation.example.";
        const number = [...line.matchAll(phone)].find(([found]) => !forStories.test(found.replace(/[^\d+]/g, "")));
        return (
          number && "A telephone number that may be somebody's: use +999 and any digits, or a number kept for stories."
        );
      }),
    ),
};

function textPaths(tree: Tree): readonly string[] {
  return tree.paths.filter(
    (path) => path !== "package-lock.json" && !/\.(png|jpe?g|gif|webp|ico|woff2?|pdf|zip|xlsx|ods|svg)$/.test(path),
  );
}

function hits(tree: Tree, path: string, refusal: (line: string) => string | undefined): readonly Violation[] {
  return tree
    .text(path)
    .split("\n")
    .flatMap((line, at) => {
      const says = refusal(line);
      return says === undefined ? [] : [{ path, line: at + 1, says }];
    });
}
