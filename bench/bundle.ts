import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Page } from "playwright-core";
import { buildApp } from "../server/build-app.ts";
import { currentTotpCode } from "../store/sign-in/totp-code.ts";
import { serve } from "./ask-served.ts";
import type { Figure } from "./measure.ts";
import type { BenchWorker } from "./open-house.ts";

const path = "/triage";
// What would weaken the browser: without web security it names no origin, and our server then rightly refuses it.
const unwanted = new Set(["--single-process", "--no-zygote", "--disable-web-security"]);

/** How much JavaScript a browser really loads to sign in and to stand before the first question of a triage. */
export async function measureBundle(): Promise<readonly Figure[]> {
  const dist = await buildApp(() => undefined);
  const folder = mkdtempSync(join(tmpdir(), "amparo-bench-"));
  const served = await serve(folder);
  const args = chromium.args.filter((arg) => !unwanted.has(arg));
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
  try {
    const worker = await served.worker(await served.organisation(), "first-responder");
    // The service worker would fetch every screen for later; this is about what one waits for.
    const context = await browser.newContext({
      baseURL: `http://127.0.0.1:${served.port}`,
      locale: "en",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    const scripts = new Set<string>();
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.add(new URL(response.url()).pathname);
    });
    await page.goto("/sign-in", { waitUntil: "networkidle" });
    const toSignIn = weigh(dist, scripts);
    await signIn(page, worker);
    await page.goto(path, { waitUntil: "networkidle" });
    return [
      { what: "JavaScript to the sign-in page, gzip", target: "", measured: toSignIn },
      { what: "JavaScript to sign in and triage, gzip", target: "≤ 250 kB", measured: weigh(dist, scripts) },
    ];
  } finally {
    await browser.close();
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function weigh(dist: string, scripts: ReadonlySet<string>): string {
  const bytes = [...scripts].reduce(
    (sum, script) => sum + gzipSync(readFileSync(join(dist, script)), { level: 9 }).length,
    0,
  );
  return `${(bytes / 1000).toFixed(0)} kB in ${scripts.size} files`;
}

async function signIn(page: Page, { email, password, totpSecret }: BenchWorker): Promise<void> {
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("main button[type=submit]").click();
  const code = page.locator("input[autocomplete=one-time-code]").first();
  await code.fill(currentTotpCode(totpSecret, new Date().toISOString()));
  const go = page.locator("main button[type=submit]");
  if (await go.isEnabled().catch(() => false)) await go.click().catch(() => undefined);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
