import { post, readOne } from "../api/request.ts";

/** What the server says to the first step: come in, or show the second. */
type FirstStep = { readonly twoFactorRedirect?: boolean };

/** Throws a `Problem`; `signed-out` means the email or the password is not right. */
export async function signInWithPassword(email: string, password: string): Promise<"signed-in" | "code-needed"> {
  const step = await post<FirstStep>("/api/auth/sign-in/email", { email, password });
  return step.twoFactorRedirect === true ? "code-needed" : "signed-in";
}

/** The second step, or the last of setting an authenticator app up. Throws a `Problem` where the code is not right. */
export async function verifyCode(code: string): Promise<void> {
  await post("/api/auth/two-factor/verify-totp", { code });
}

export async function verifyBackupCode(code: string): Promise<void> {
  await post("/api/auth/two-factor/verify-backup-code", { code });
}

/** What an authenticator app needs, and the codes for a lost phone; nothing counts before `verifyCode`. */
export type AppSetUp = { readonly totpURI: string; readonly backupCodes: readonly string[] };

export function setUpApp(password: string): Promise<AppSetUp> {
  return post<AppSetUp>("/api/auth/two-factor/enable", { password });
}

/** Browsers before 2025 lack the conversions; there the buttons are not drawn. */
export function passkeysWork(): boolean {
  return typeof PublicKeyCredential === "function" && "parseRequestOptionsFromJSON" in PublicKeyCredential;
}

/** Throws where the person closed the browser's dialog or the server did not know the passkey. */
export async function signInWithPasskey(): Promise<void> {
  const options = await readOne<PublicKeyCredentialRequestOptionsJSON>(
    "/api/auth/passkey/generate-authenticate-options",
  );
  const credential = await navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
  });
  await post("/api/auth/passkey/verify-authentication", { response: answerOf(credential) });
}

/** Makes a passkey on this device for whoever is signed in. Throws as `signInWithPasskey` does. */
export async function addPasskey(): Promise<void> {
  const options = await readOne<PublicKeyCredentialCreationOptionsJSON>("/api/auth/passkey/generate-register-options");
  const credential = await navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  });
  await post("/api/auth/passkey/verify-registration", { response: answerOf(credential) });
}

function answerOf(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) throw new Error("The browser gave no passkey.");
  return credential.toJSON();
}
