import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { readStoreSettings } from "../store/settings.ts";
import type { Call } from "./call.ts";
import { lastTotpStep } from "../store/sign-in/totp-uses.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import { getUser } from "./find-user.ts";
import { withHouse } from "./with-house.ts";

/** What the demo's loader leaves in its data folder, and nothing else does: secrets of people who do not exist, by address. */
const demoSchema = z.object({ secondFactors: z.optional(z.record(z.string(), z.string())) });

/**
 * A code that a demo user's authenticator app shows, and that was not used yet: each counts once. Refuses where people
 * are real.
 */
export async function showDemoCode(given: Call, email: string): Promise<void> {
  const call = { ...given, data: given.data ?? process.env["AMPARO_DATA"] ?? "data-demo" };
  const secret = secondFactors(readStoreSettings(process.env, { data: call.data }).dataFolder)[email.toLowerCase()];
  if (secret === undefined)
    throw new CannotGoOn("No user of the demo has this address and a second factor. See amparo user list --demo.");
  const last = await withHouse(call, async (house) =>
    lastTotpStep(house.signIn.database, (await getUser(house, email)).id),
  );
  const present = Math.floor(Date.now() / stepMilliseconds);
  const step = Math.max(present, last + 1);
  // Clocks differ, so the server takes the code of the next half minute too.
  if (step > present + 1) {
    call.say(`Wait: it is taken from ${new Date((step - 1) * stepMilliseconds).toISOString().slice(11, 19)} UTC on.`);
  }
  const code = codeOf(secret, step);
  call.answer({ code }, code);
}

function secondFactors(folder: string): Readonly<Record<string, string>> {
  let text: string;
  try {
    text = readFileSync(join(folder, "demo.json"), "utf8");
  } catch (cause) {
    throw new CannotGoOn(
      "This is no demo, and codes of real people are told to nobody. Start one: npm start -- --demo",
      { cause },
    );
  }
  return z.parse(demoSchema, JSON.parse(text)).secondFactors ?? {};
}

const stepMilliseconds = 30_000;

/** RFC 6238 with SHA-1, 30 seconds and six digits: what every authenticator app speaks. */
function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const number = mac.readUInt32BE(mac.readUInt8(mac.length - 1) & 0x0f) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}
