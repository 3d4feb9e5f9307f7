import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousFindings } from "./testing/axe.ts";
import { hasBrowser, openTestBrowser, phone, type TestBrowser } from "./testing/open-browser.ts";

describe.skipIf(!hasBrowser)("the app's shell", () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openTestBrowser();
  });
  afterAll(() => browser.close());

  it("lets a worker in with password and code, in English on a laptop", async () => {
    const office = await browser.server.organisation("Test Office");
    const worker = await browser.server.worker(office, ["caseworker"]);
    const { page, signIn } = await browser.device();
    await signIn(worker);
    await expect.poll(() => page.locator("main h1").count()).toBeGreaterThan(0);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("speaks Arabic from right to left on a phone of 320 pixels, without a scroll bar sideways", async () => {
    const { page } = await browser.device({ language: "ar", size: { ...phone, width: 320 } });
    await page.goto("/sign-in");
    await expect.poll(() => page.getAttribute("html", "dir")).toBe("rtl");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("breaks none of the rules of its own content policy", async () => {
    const { page } = await browser.device();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto("/sign-in");
    await page.locator("main h1").first().waitFor();
    expect(complaints.filter((text) => text.includes("Content Security Policy"))).toEqual([]);
  });
});
