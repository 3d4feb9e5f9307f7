import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type BrowserContext, type Page } from "playwright-core";
import { buildApp } from "../../../server/build-app.ts";
import { currentTotpCode } from "../../../store/sign-in/totp-code.ts";
import { openTestServer, testPassword, type TestServer, type TestWorker } from "../../../server/testing/test-server.ts";

/** The sizes we promise: a small phone and a laptop. */
export const phone = { width: 360, height: 740 };
export const laptop = { width: 1280, height: 800 };

/** A whole installation with the built app, listening on this machine alone, and browsers that look at it. */
export type TestBrowser = {
  readonly server: TestServer;
  readonly origin: string;
  /** A fresh browser profile, as one device of one worker. */
  readonly device: (wish?: DeviceWish) => Promise<Device>;
  readonly close: () => Promise<void>;
};

export type DeviceWish = {
  readonly size?: { width: number; height: number };
  readonly language?: "en" | "fr" | "es" | "ar";
};

export type Device = {
  readonly page: Page;
  /** Where the profile lies, to be searched after `close`. */
  readonly profile: string;
  readonly signIn: (worker: TestWorker) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly forget: () => void;
};

/** Chromium comes by npm for Linux on x64 only; elsewhere browser tests are skipped and say so. */
export const hasBrowser = process.platform === "linux" && process.arch === "x64";

export async function openTestBrowser(): Promise<TestBrowser> {
  // Of its own, so that a build somewhere else does not take a screen away while a test walks towards it.
  const dist = mkdtempSync(join(tmpdir(), "amparo-app-"));
  cpSync(await buildApp(() => undefined), dist, { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = await openTestServer({ dist, origin });
  await server.fastify.listen({ port, host: "127.0.0.1" });
  const devices: Device[] = [];
  return {
    server,
    origin,
    device: async (wish = {}) => {
      const device = await openDevice(server, origin, wish);
      devices.push(device);
      return device;
    },
    close: async () => {
      for (const device of devices) {
        await device.close();
        device.forget();
      }
      await server.close();
      rmSync(dist, { recursive: true, force: true });
    },
  };
}

// Left out: what weakens the browser, and what makes it end with its first context.
const unwanted = new Set(["--single-process", "--no-zygote", "--disable-web-security"]);

async function openDevice(
  server: TestServer,
  origin: string,
  { size = laptop, language = "en" }: DeviceWish,
): Promise<Device> {
  const profile = mkdtempSync(join(tmpdir(), "amparo-profile-"));
  const context: BrowserContext = await playwright.launchPersistentContext(profile, {
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => !unwanted.has(arg)),
    headless: true,
    viewport: size,
    locale: language,
    baseURL: origin,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  let isClosed = false;
  return {
    page,
    profile,
    signIn: (worker) => signIn(page, server, worker),
    close: async () => {
      if (!isClosed) await context.close();
      isClosed = true;
    },
    forget: () => rmSync(profile, { recursive: true, force: true }),
  };
}

async function signIn(page: Page, server: TestServer, worker: TestWorker): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("input[name=email]").fill(worker.email);
  await page.locator("input[name=password]").fill(testPassword);
  await page.locator("main button[type=submit]").click();
  await page.locator("input[autocomplete=one-time-code]").first().waitFor();
  await page
    .locator("input[autocomplete=one-time-code]")
    .first()
    .fill(currentTotpCode(worker.totpSecret, server.clock.now));
  const go = page.locator("main button[type=submit]");
  if (await go.isEnabled().catch(() => false)) await go.click().catch(() => undefined);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
