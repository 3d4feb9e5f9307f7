import { posix } from "node:path";
import type { Tree } from "../tree.ts";
import type { Violation, Wall } from "../wall.ts";

const starts = ["README.md", "docs/map.md"];

/** A link that leads nowhere teaches readers not to follow links; a page nobody links to is not documentation. */
export const links: Wall = {
  name: "every page is reached and every link arrives",
  check: (tree) => {
    const pages = tree.paths.filter((path) => path.endsWith(".md"));
    const reached = reachedFrom(tree);
    return [
      ...pages.flatMap((page) => broken(tree, page)),
      ...pages
        .filter((page) => page.startsWith("docs/") && !reached.has(page))
        .map((path) => ({ path, says: "No page leads here from README.md or docs/map.md: link it, or delete it." })),
    ];
  },
};

type Link = { readonly to: string; readonly anchor: string; readonly line: number };

function linksOf(tree: Tree, page: string): readonly Link[] {
  return proseOf(tree.text(page)).flatMap((prose, at) =>
    [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].flatMap(([, target = ""]) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
      const [path = "", anchor = ""] = target.split("#");
      const to = path === "" ? page : posix.join(posix.dirname(page), decodeURI(path));
      return [{ to: to.replace(/\/$/, ""), anchor, line: at + 1 }];
    }),
  );
}

/** Lines outside code, so that an example of a link is not taken for one. */
function proseOf(text: string): readonly string[] {
  let fenced = false;
  return text.split("\n").map((line) => {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    return fenced ? "" : line.replace(/`[^`]*`/g, (code) => code.replace(/\]\(/g, "] ("));
  });
}

function broken(tree: Tree, page: string): readonly Violation[] {
  return linksOf(tree, page).flatMap(({ to, anchor, line }): readonly Violation[] => {
    const isFolder = tree.paths.some((path) => path.startsWith(`${to}/`));
    if (!tree.has(to) && !isFolder)
      return [{ path: page, line, says: `The link to ${to} leads nowhere: correct it or remove it.` }];
    if (anchor === "" || !to.endsWith(".md") || anchorsOf(tree.text(to)).has(anchor)) return [];
    return [{ path: page, line, says: `${to} has no heading "${anchor}": correct the part after #.` }];
  });
}

/** Headings as GitHub makes them into anchors: lower case, punctuation gone, spaces to hyphens, repeats numbered. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const line of proseOf(text)) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    let name = slug;
    for (let again = 1; anchors.has(name); again += 1) name = `${slug}-${again}`;
    anchors.add(name);
  }
  return anchors;
}

function reachedFrom(tree: Tree): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (seen.has(page) || !tree.has(page) || !page.endsWith(".md")) continue;
    seen.add(page);
    for (const { to } of linksOf(tree, page)) waiting.push(to, `${to}/README.md`);
  }
  return seen;
}
