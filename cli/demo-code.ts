import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { readStoreSettings } from "../store/settings.ts";
import type { Call } from "./call.ts";
import { acceptedFrom, totpCodeOf, totpStepAt } from "../store/sign-in/totp-code.ts";
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
  const present = totpStepAt(new Date().toISOString());
  const step = Math.max(present, last + 1);
  // Clocks differ, so the server takes the code of the next half minute too.
  if (step > present + 1) {
    call.say(`Wait: it is taken from ${acceptedFrom(step).slice(11, 19)} UTC on.`);
  }
  const code = totpCodeOf(secret, step);
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
