import { hash, verify } from "@node-rs/argon2";
import { commonPasswords } from "./common-passwords.ts";

export const shortestPassword = 12;
export const longestPassword = 256;

/** Argon2id (the library's default algorithm) at OWASP's first recommended cost: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

export function isPassword({
  hash: hashed,
  password,
}: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> {
  return verify(hashed, password.normalize("NFC"));
}

export type PasswordRefusal =
  | { readonly code: "sign-in.password-too-short"; readonly facts: { readonly least: number } }
  | { readonly code: "sign-in.password-too-long"; readonly facts: { readonly most: number } }
  | { readonly code: "sign-in.password-too-common"; readonly facts: Record<string, never> };

/**
 * Why a new password may not be used: too short, too long, among those that are tried first, or made of the person's
 * own name or address. Nothing else is demanded: rules of composition make passwords worse (NIST SP 800-63B 3.1.1.2).
 */
export function passwordRefusal(
  password: string,
  person: { readonly name: string; readonly email: string },
): PasswordRefusal | undefined {
  const characters = [...password.normalize("NFC")].length;
  if (characters < shortestPassword) return { code: "sign-in.password-too-short", facts: { least: shortestPassword } };
  if (characters > longestPassword) return { code: "sign-in.password-too-long", facts: { most: longestPassword } };
  return isGuessedFirst(bare(password), person) ? { code: "sign-in.password-too-common", facts: {} } : undefined;
}

function isGuessedFirst(password: string, { name, email }: { readonly name: string; readonly email: string }): boolean {
  const ownWords = [...name.split(/\s+/), name, email, ...email.split("@")]
    .map(bare)
    .filter((word) => word.length >= 4);
  // What remains after taking away everything a stranger would try first must still be worth guessing.
  const rest = [...ownWords, ...commonPasswords]
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word, ""), password);
  return rest.length < 4 || new Set(password).size < 5 || isSequence(password);
}

/** Lower case, without what people put between words and behind them: `Summer-2026!!` is `summer2026`. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** `abcdefghijkl`, `210987654321`: every character follows the one before. */
function isSequence(text: string): boolean {
  const steps = [...text]
    .slice(1)
    .map((character, index) => (character.codePointAt(0) ?? 0) - (text.codePointAt(index) ?? 0));
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}
