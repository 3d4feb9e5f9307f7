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
    const me = () =>
      page
        .context()
        .request.get(`${browser.origin}/api/me`)
        .then((answer) => answer.status());
    await expect.poll(me).toBe(401);
    await page.goBack().catch(() => null);
    await expect.poll(() => page.evaluate(() => document.body.innerText)).not.toContain("Testperson");
    expect(page.url()).not.toContain("/cases");
  });
});

describe.skipIf(!hasBrowser)("signing out", () => {
  let browser: TestBrowser;
  let office: OrganisationId;
  beforeAll(async () => {
    browser = await openTestBrowser();
    office = await browser.server.organisation("Test Office");
  });
  afterAll(() => browser.close());

  async function atCases() {
    browser.server.clock.now = new Date().toISOString();
    const device = await browser.device();
    await device.signIn(await browser.server.worker(office, ["caseworker"]));
    await device.page.goto("/cases");
    await device.page.locator("main h1").waitFor();
    return device.page;
  }
  const meOf = (page: Page) =>
    page
      .context()
      .request.get(`${browser.origin}/api/me`)
      .then((answer) => answer.status());

  it("empties the screen also where the server cannot be reached", async () => {
    const page = await atCases();
    await page.context().route("**/api/**", (route) => route.abort());
    await page.getByRole("button", { name: "Testperson caseworker" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL("**/sign-in");
    await page.getByLabel("Email").waitFor();
    expect(await page.goBack().then(() => page.evaluate(() => document.body.innerText))).not.toContain("Testperson");
  });

  it("happens by itself after half an hour without a touch, and is announced a minute before", async () => {
    const page = await atCases();
    await page.clock.install();
    await page.reload();
    await page.locator("main h1").waitFor();
    await page.clock.fastForward("29:10");
    await page.getByText("In one minute it signs you out.").waitFor();
    // By keyboard: the dialog comes in by a transition, and the clock that it waits for is ours.
    await page.getByRole("button", { name: "Stay signed in" }).press("Enter");
    await expect.poll(() => page.getByText("In one minute it signs you out.").count()).toBe(0);
    expect(await meOf(page)).toBe(200);
    await page.clock.fastForward("30:10");
    await page.waitForURL("**/sign-in");
    await expect.poll(() => meOf(page)).toBe(401);
  });

  it("somewhere else is noticed with whatever is asked next", async () => {
    const page = await atCases();
    await browser.server.house.signIn.database.deleteFrom("session").execute();
    await page.getByRole("link", { name: "Today" }).click();
    await page.waitForURL("**/sign-in?**");
    await page.getByLabel("Email").waitFor();
    expect(await page.evaluate(() => document.body.innerText)).not.toContain("Testperson");
  });
});
