import { currentTotpCode } from "../../../store/sign-in/totp-code.ts";
import { ask, cookiesOf, goodPassword, type TestHouse } from "./test-house.ts";

let address = 0;

/** Whoever is signed in sets up an authenticator app, as the page for it does: the session is proven from then on. */
export async function setUpApp(
  test: TestHouse,
  cookies: string,
): Promise<{ readonly cookies: string; readonly secret: string; readonly backupCodes: readonly string[] }> {
  const post = (path: string, body: object) =>
    ask(test, "POST", `/api/auth/two-factor/${path}`, { cookies, body, from: `198.51.100.${++address}` });
  const { totpURI, backupCodes } = (await post("enable", { password: goodPassword })).json();
  const secret = secretIn(totpURI);
  const confirmed = await post("verify-totp", { code: currentTotpCode(secret, new Date().toISOString()) });
  return { cookies: cookiesOf(confirmed), secret, backupCodes };
}

/** The secret as an app reads it from the QR code. */
function secretIn(totpUri: string): string {
  const base32 = new URL(totpUri).searchParams.get("secret") ?? "";
  const bits = [...base32.replaceAll("=", "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return String.fromCodePoint(...(bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
