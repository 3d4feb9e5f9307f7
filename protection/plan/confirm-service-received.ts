import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, type Refusal, refusal, refuse } from "../basics/decision.ts";
import { caseId, partId } from "../basics/ids.ts";
import { isInFuture } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import type { PlanRefusal } from "./plan-refusal.ts";
import { serviceReceived } from "./plan-content.ts";
import type { PlanEvent, PlannedCase, PlanState } from "./plan.ts";
import { planForbids } from "./what-may-be-done.ts";

/** Says what came of a service line. Refuses a line that is not in the approved plan, and a day that has not come yet. */
export const confirmServiceReceived = command({
  name: "ConfirmServiceReceived",
  version: 1,
  verb: "plan.confirm-service",
  payload: z.strictObject({
    caseId: field("S1", caseId(), "context"),
    lineId: field("S1", partId(), "context"),
    ...serviceReceived(),
  }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: PlannedCase) => planForbids("ConfirmServiceReceived", state) ?? notInForce(state.plan),
  decide: ({ caseId: _, ...body }, { plan }: PlannedCase, { today }) => {
    const { lineId, deliveredOn } = body;
    if (!linesInForce(plan).includes(lineId)) return refuse<PlanRefusal>("plan.line-unknown", { lineId });
    if (isInFuture(deliveredOn, today)) return refuse<PlanRefusal>("plan.date-in-future", { deliveredOn, today });
    return accept<PlanEvent>([{ type: "ServiceReceived", body }]);
  },
});

function notInForce(plan: PlanState): Refusal<PlanRefusal> | undefined {
  return plan.status !== "none" && plan.inForce === undefined ? refusal("plan.not-in-force") : undefined;
}

function linesInForce(plan: PlanState): readonly string[] {
  return plan.status === "none" ? [] : (plan.inForce?.lines.map((line) => line.lineId) ?? []);
}
