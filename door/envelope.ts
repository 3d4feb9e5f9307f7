import * as z from "zod/mini";

/** How many envelopes one request may carry: a day's work of one device. */
export const mostEnvelopes = 1000;

/** One thing asked for, as it crosses the wire. */
export const envelopeSchema = z.strictObject({
  /** Made where the work is done; for ever the key that keeps a repeated envelope from acting twice. */
  id: z.uuid().check(z.toLowerCase()),
  name: z.string().check(z.maxLength(80)),
  version: z.number().check(z.int(), z.gte(1)),
  /** The device's clock: recorded, never trusted. */
  madeAt: z.iso.datetime().check(z.refine((at) => !at.startsWith("0000"), "no such year")),
  deviceId: z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/)),
  /** What the author had seen of the histories concerned: evidence for "both stay", never by itself a refusal. */
  streams: z.optional(
    z.array(z.strictObject({ id: z.uuid(), seenVersion: z.number().check(z.int(), z.gte(0)) })).check(z.maxLength(20)),
  ),
  payload: z.unknown(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

export type StreamVersion = { readonly kind: string; readonly id: string; readonly version: number };

/** What the author is told about one envelope. `sentence` is in the language they asked for. */
export type EnvelopeAnswer =
  | { readonly id: string; readonly status: "accepted"; readonly streams: readonly StreamVersion[] }
  | {
      readonly id: string;
      readonly status: "refused";
      readonly refusal: {
        readonly code: string;
        readonly facts: Readonly<Record<string, string | number>>;
        readonly sentence: string;
      };
    }
  | { readonly id: string; readonly status: "fault"; readonly reference: string };
