import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { referralId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { revocation } from "./referral-content.ts";
import type { ReferralStream } from "./referral.ts";
import { tellBoth } from "./tell-both.ts";
import { referralForbids } from "./what-may-be-done.ts";

/** The sender takes the referral back; what was disclosed cannot be, so the reason asks the recipient to stop using it. */
export const revokeReferral = command({
  name: "RevokeReferral",
  version: 1,
  verb: "referral.revoke",
  payload: z.strictObject({ referralId: field("S1", referralId(), "context"), ...revocation() }),
  kind: "referral",
  streamId: (payload) => payload.referralId,
  mode: "continues",
  blockedBy: (state: ReferralStream) => referralForbids("RevokeReferral", state.referral),
  decide: ({ referralId: _, ...body }, { referral }: ReferralStream, { stream }) =>
    tellBoth({ type: "ReferralRevoked", body }, referral, stream),
});
