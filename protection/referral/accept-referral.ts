import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { referralId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { acceptance } from "./referral-content.ts";
import type { ReferralStream } from "./referral.ts";
import { tellBoth } from "./tell-both.ts";
import { referralForbids } from "./what-may-be-done.ts";

/** The recipient takes the referral on. Late is better than never: an overdue one may still be accepted. */
export const acceptReferral = command({
  name: "AcceptReferral",
  version: 1,
  verb: "referral.accept",
  payload: z.strictObject({ referralId: field("S1", referralId(), "context"), ...acceptance() }),
  kind: "referral",
  streamId: (payload) => payload.referralId,
  mode: "continues",
  blockedBy: (state: ReferralStream) => referralForbids("AcceptReferral", state.referral),
  decide: ({ referralId: _, ...body }, { referral }: ReferralStream, { stream }) =>
    tellBoth({ type: "ReferralAccepted", body }, referral, stream),
});
