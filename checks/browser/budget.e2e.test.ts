import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handOn } from "./testing/hand.ts";
import { hasBrowser, openTestBrowser, phone, type TestBrowser } from "./testing/open-browser.ts";
import { speakerOf } from "./testing/speaker.ts";

/** What a phone on a slow network may be asked for: JavaScript, packed; styles and fonts apart. */
const budget = 250_000;

describe.skipIf(!hasBrowser)("the bundle", () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openTestBrowser();
  });
  afterAll(() => browser.close());

  it("costs a phone no more than 250 kB of JavaScript for signing in and a triage", async () => {
    const { server } = browser;
    const responder = await server.worker(await server.organisation("Test Office"), ["first-responder"]);
    const { page, signIn } = await browser.device({ size: phone });
    const scripts = new Map<string, number>();
    const reading: Promise<void>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script" || !response.ok()) return;
      const read = response.body().then((body) => void scripts.set(response.url(), gzipSync(body).length));
      reading.push(read.catch(() => undefined));
    });
    await signIn(responder);
    const speaker = await speakerOf("en");
    const hand = handOn(page, speaker);
    // By the menu, as a responder goes: the page is not loaded anew, so each script counts once.
    await hand.press("triage.title");
    await hand.find(page.locator("main"), speaker.country("CH"));
    await hand.press("triage.begin-shift");
    await hand.pressText(speaker.ownName);
    await hand.answer("rapid-triage", "observed", "speaks-of-ending-life");
    await hand.press("sheet.next");
    await hand.see("triage.level.red");
    await hand.press("triage.give-card");
    await page.getByRole("region", { name: speaker.say("triage.card") }).waitFor();
    await page.waitForLoadState("networkidle");
    await Promise.all(reading);
    const heaviest = [...scripts].toSorted(([, one], [, other]) => other - one).map(([url, size]) => `${size} ${url}`);
    const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
    if (process.env["AMPARO_SHOTS"]) console.info(total, heaviest.slice(0, 12).join("\n"));
    expect(scripts.size).toBeGreaterThan(1);
    expect(total, heaviest.slice(0, 8).join("\n")).toBeLessThanOrEqual(budget);
  });
});
