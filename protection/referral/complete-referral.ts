import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { refuse } from "../basics/decision.ts";
import { referralId } from "../basics/ids.ts";
import { isInFuture } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import { completion } from "./referral-content.ts";
import type { ReferralStream } from "./referral.ts";
import type { ReferralRefusal } from "./referral-refusal.ts";
import { tellBoth } from "./tell-both.ts";
import { referralForbids } from "./what-may-be-done.ts";

/** The recipient reports what came of it. Refuses a day that has not come yet. */
export const completeReferral = command({
  name: "CompleteReferral",
  version: 1,
  verb: "referral.complete",
  payload: z.strictObject({ referralId: field("S1", referralId(), "context"), ...completion() }),
  kind: "referral",
  streamId: (payload) => payload.referralId,
  mode: "continues",
  blockedBy: (state: ReferralStream) => referralForbids("CompleteReferral", state.referral),
  decide: ({ referralId: _, ...body }, { referral }: ReferralStream, { stream, today }) => {
    const { deliveredOn } = body;
    if (isInFuture(deliveredOn, today)) {
      return refuse<ReferralRefusal>("referral.date-in-future", { deliveredOn, today });
    }
    return tellBoth({ type: "ReferralCompleted", body }, referral, stream);
  },
});
