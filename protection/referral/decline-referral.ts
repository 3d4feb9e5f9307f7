import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { referralId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { decline } from "./referral-content.ts";
import type { ReferralStream } from "./referral.ts";
import { tellBoth } from "./tell-both.ts";
import { referralForbids } from "./what-may-be-done.ts";

/** The recipient cannot help, and says why, so that the sender can ask elsewhere at once. */
export const declineReferral = command({
  name: "DeclineReferral",
  version: 1,
  verb: "referral.decline",
  payload: z.strictObject({ referralId: field("S1", referralId(), "context"), ...decline() }),
  kind: "referral",
  streamId: (payload) => payload.referralId,
  mode: "continues",
  blockedBy: (state: ReferralStream) => referralForbids("DeclineReferral", state.referral),
  decide: ({ referralId: _, ...body }, { referral }: ReferralStream, { stream }) =>
    tellBoth({ type: "ReferralDeclined", body }, referral, stream),
});
