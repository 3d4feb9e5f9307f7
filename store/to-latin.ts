import anyAscii from "any-ascii";

/** Any script in Latin letters, roughly: for finding names, never for writing them. */
export const toLatin: (text: string) => string = anyAscii;
