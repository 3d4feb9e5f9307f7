import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { readStoreSettings } from "../store/settings.ts";
import type { Call } from "./call.ts";
import { CannotGoOn } from "./cannot-go-on.ts";

/** What the demo's loader leaves in its data folder, and nothing else does: the secrets of people who do not exist. */
const demoSchema = z.object({ users: z.array(z.object({ email: z.string(), totpSecret: z.optional(z.string()) })) });

/** The code that a demo user's authenticator app would show now. Refuses where people are real. */
export async function showDemoCode(call: Call, email: string): Promise<void> {
  const data = call.data ?? process.env["AMPARO_DATA"] ?? "data-demo";
  const user = demoUsers(readStoreSettings(process.env, { data }).dataFolder).find(
    (one) => one.email === email.toLowerCase(),
  );
  if (!user) throw new CannotGoOn("Nobody signs in to the demo with this address. See amparo user list --demo.");
  if (user.totpSecret === undefined) throw new CannotGoOn("This user has no second factor.");
  const code = currentCode(user.totpSecret, Date.now());
  call.answer({ code }, code);
}

function demoUsers(folder: string) {
  let text: string;
  try {
    text = readFileSync(join(folder, "demo.json"), "utf8");
  } catch (cause) {
    throw new CannotGoOn(
      "This is no demo, and codes of real people are told to nobody. Start one: npm start -- --demo",
      { cause },
    );
  }
  return z.parse(demoSchema, JSON.parse(text)).users;
}

/** RFC 6238 with SHA-1, 30 seconds and six digits: what every authenticator app speaks. */
function currentCode(secret: string, milliseconds: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(milliseconds / 30_000)));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const number = mac.readUInt32BE(mac.readUInt8(mac.length - 1) & 0x0f) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}
