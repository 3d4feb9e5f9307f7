import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { referralId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { ReferralStream } from "./referral.ts";
import { tellBoth } from "./tell-both.ts";
import { referralForbids } from "./what-may-be-done.ts";

/** The recipient has begun what was asked for. */
export const startService = command({
  name: "StartService",
  version: 1,
  verb: "referral.start",
  payload: z.strictObject({ referralId: field("S1", referralId(), "context") }),
  kind: "referral",
  streamId: (payload) => payload.referralId,
  mode: "continues",
  blockedBy: (state: ReferralStream) => referralForbids("StartService", state.referral),
  decide: (_payload, { referral }: ReferralStream, { stream }) =>
    tellBoth({ type: "ServiceStarted", body: {} }, referral, stream),
});
