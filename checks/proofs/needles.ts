/** How a text may hide in a file, and what to look for to find it anyway. */
export type Needle = { readonly encoding: string; readonly bytes: Buffer };

/**
 * Every marker begins with the same unlikely letters, so that a few needles find them all: plain, UTF-16 in both orders,
 * hexadecimal (also PostgreSQL's way of writing bytes), base64 at each of its three offsets, and reversed case.
 */
export function needlesFor(beginning: string): readonly Needle[] {
  const text = Buffer.from(beginning);
  const wide = Buffer.from(beginning, "utf16le");
  const hex = text.toString("hex");
  return [
    { encoding: "plain", bytes: text },
    { encoding: "upper case", bytes: Buffer.from(beginning.toUpperCase()) },
    { encoding: "UTF-16 LE", bytes: wide },
    { encoding: "UTF-16 BE", bytes: Buffer.from(wide).swap16() },
    { encoding: "hex", bytes: Buffer.from(hex) },
    { encoding: "HEX", bytes: Buffer.from(hex.toUpperCase()) },
    { encoding: "hex of hex", bytes: Buffer.from(Buffer.from(hex).toString("hex")) },
    ...[0, 1, 2].flatMap((offset) => base64At(text, offset)),
  ];
}

/** The part of the base64 text that the bytes before and after do not change. */
function base64At(text: Buffer, offset: number): readonly Needle[] {
  const padded = Buffer.concat([Buffer.alloc(offset), text]);
  const whole = Math.floor(padded.length / 3) * 4;
  const first = Math.ceil((offset * 8) / 6);
  return (["base64", "base64url"] as const).map((encoding) => ({
    encoding: `${encoding} at ${offset}`,
    bytes: Buffer.from(padded.toString(encoding).slice(first, whole)),
  }));
}

export function foundIn(haystack: Buffer, needles: readonly Needle[]): readonly string[] {
  return needles.filter(({ bytes }) => haystack.includes(bytes)).map(({ encoding }) => encoding);
}
