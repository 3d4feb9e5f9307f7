import * as z from "zod/mini";
import { encounterId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";

/** How long a token lets the next site continue, unless issued anew. */
export const tokenDays = 30;

/** The code is read aloud and typed, so case and surrounding space do not matter. */
export const tokenPayload = () =>
  z.strictObject({
    encounterId: field("S1", encounterId(), "context"),
    code: field("S2", z.string().check(z.trim(), z.toUpperCase(), z.minLength(8), z.maxLength(200))),
  });
