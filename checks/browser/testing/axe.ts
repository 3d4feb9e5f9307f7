import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds serious or critical on the page as it stands, in one line each. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Evaluated through the protocol: the page's own policy allows no foreign script, as it should.
  await page.evaluate(source);
  return page.evaluate(async () => {
    // @ts-expect-error -- axe is a global of the page, not of this file
    const found = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return found.violations
      .filter(({ impact }: { impact: string }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}
