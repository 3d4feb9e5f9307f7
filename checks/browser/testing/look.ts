import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { LanguageCode } from "../../../words/languages.ts";
import { seriousFindings } from "./axe.ts";
import { laptop, phone } from "./open-browser.ts";

const widths = [360, 320];

/** What is wrong with a page as it stands, each as `name: what`: barriers, sideways scrolling, text nobody translated. */
export async function look(
  page: Page,
  name: string,
  language: LanguageCode,
  allowed: readonly string[],
): Promise<readonly string[]> {
  await page.waitForLoadState("networkidle");
  const found = [...(await seriousFindings(page))];
  await photograph(page, `${name}-${language}`);
  const size = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const wide = await page.evaluate(widestBeyond);
    if (wide !== null) found.push(`scrolls sideways at ${width}: ${wide}`);
  }
  if (size !== null) await page.setViewportSize(size);
  if (language === "ar") found.push(...(await untranslated(page, allowed)).map((text) => `not Arabic: ${text}`));
  return found.map((what) => `${name}: ${what}`);
}

/** Pictures of the page on a phone and on a laptop, for whoever names a folder in `AMPARO_SHOTS`. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env["AMPARO_SHOTS"];
  const size = page.viewportSize();
  if (!folder || size === null) return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate(() => scrollTo(0, 0));
  for (const [kind, other] of Object.entries({ phone, laptop })) {
    await page.setViewportSize(other);
    const height = await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 2000));
    const clip = { x: 0, y: 0, width: other.width, height: Math.max(height, other.height) };
    await page.screenshot({ path: join(folder, `${name}-${kind}.png`), fullPage: true, clip });
  }
  await page.setViewportSize(size);
}

/** The first element that makes the page wider than its window. */
function widestBeyond(): string | null {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const beyond = [...document.body.querySelectorAll("*")].find((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  });
  return `${scrollWidth} ${beyond?.outerHTML.slice(0, 140) ?? ""}`;
}

/** Texts with Latin letters or digits that people read or hear, without the names, codes and addresses that stay. */
export async function untranslated(page: Page, allowed: readonly string[]): Promise<readonly string[]> {
  const texts = await page.evaluate(readTexts);
  const left = (text: string) => allowed.reduce((rest, name) => rest.replaceAll(name, ""), text);
  return [...new Set(texts)].filter((text) => /\p{Script=Latin}{2}|[0-9]/u.test(left(text).replaceAll(/\S+@\S+/g, "")));
}

function readTexts(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    // A code to copy stands from left to right, and a text in another tongue says so: names of languages, a person's own.
    if (parent === null || parent.closest("script, style, [lang]:not([lang=ar]), [dir=ltr]") !== null) continue;
    if (parent.checkVisibility()) texts.push(node.textContent?.trim() ?? "");
  }
  for (const one of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    if (one.closest("[aria-hidden=true]") !== null) continue;
    for (const spoken of ["aria-label", "title", "placeholder", "alt"]) texts.push(one.getAttribute(spoken) ?? "");
  }
  return texts;
}
