import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrganisationId } from "../../protection/basics/ids.ts";
import { hasBrowser, openTestBrowser, phone, type TestBrowser } from "./testing/open-browser.ts";

describe.skipIf(!hasBrowser)("quick exit", () => {
  let browser: TestBrowser;
  let office: OrganisationId;
  beforeAll(async () => {
    browser = await openTestBrowser();
    office = await browser.server.organisation("Test Office");
  });
  afterAll(() => browser.close());

  const ways: readonly (readonly [name: string, leave: (page: Page) => Promise<void>])[] = [
    ["the button", (page) => page.getByRole("button", { name: "Quick exit" }).click()],
    [
      "Shift pressed three times",
      async (page) => {
        for (let time = 0; time < 3; time += 1) await page.keyboard.press("Shift");
      },
    ],
  ];

  it.each(ways)("by %s leaves at once, signs out, and the Back key shows nothing", async (_way, leave) => {
    browser.server.clock.now = new Date().toISOString();
    const { page, signIn } = await browser.device({ size: phone });
    const elsewhere: string[] = [];
    // Where it leads is a public page of the outside world, which a test does not visit.
    await page.context().route(
      (url) => url.origin !== browser.origin,
      (route) => {
        elsewhere.push(route.request().url());
        return route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" });
      },
    );
    await signIn(await browser.server.worker(office, ["caseworker"]));
    await page.goto("/cases");
    await page.locator("main h1").waitFor();
    await leave(page);
    await page.getByText("Weather").waitFor();
    expect(elsewhere).not.toEqual([]);
    const me = () => page.context().request.get(`${browser.origin}/api/me`).then((answer) => answer.status());
    await expect.poll(me).toBe(401);
    await page.goBack().catch(() => null);
    await expect.poll(() => page.evaluate(() => document.body.innerText)).not.toContain("Testperson");
    expect(page.url()).not.toContain("/cases");
  });
});
