/** Thirty-two letters and digits that are not mistaken for each other when read aloud or copied by hand. */
export const tokenLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Eight characters by chance, 40 bits: few enough to copy, too many to try (ten an hour are allowed). */
export function newTokenCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => tokenLetters[byte % tokenLetters.length]).join("");
}

/** As it is read aloud: two groups of four. */
export function spaced(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** What was typed, pasted or read from the card, as it was issued: O is 0, I and L are 1. Empty where it cannot be one. */
export function readTokenCode(typed: string): string {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  const isCode = code.length === 8 && [...code].every((letter) => tokenLetters.includes(letter));
  return isCode ? code : "";
}
