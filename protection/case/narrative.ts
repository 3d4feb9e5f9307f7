import * as z from "zod/mini";

/** What a worker writes in their own words: several lines, never empty. */
export const narrative = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000));
