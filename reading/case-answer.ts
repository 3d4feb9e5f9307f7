import * as z from "zod/mini";

const need = z.object({
  area: z.string(),
  needs: z.array(z.string()),
  severity: z.number(),
  urgency: z.string(),
  priority: z.optional(z.number()),
  wishes: z.optional(z.string()),
});

const goal = z.object({ goalId: z.string(), area: z.string(), text: z.string() });
const line = z.object({
  lineId: z.string(),
  goalId: z.string(),
  service: z.string(),
  description: z.optional(z.string()),
  providerId: z.optional(z.string()),
  quantity: z.number(),
  unit: z.string(),
  cost: z.optional(z.object({ amount: z.number(), currency: z.string() })),
  startOn: z.optional(z.string()),
  dueOn: z.optional(z.string()),
  frequency: z.optional(z.string()),
});
const planVersion = z.object({ version: z.number(), author: z.string(), goals: z.array(goal), lines: z.array(line) });

/** What a reader of a case gets of its three parts, field by field: a field added to a state does not leave by itself. */
export const caseParts = {
  case: z.object({
    status: z.string(),
    channel: z.string(),
    country: z.string(),
    team: z.string(),
    openedBy: z.string(),
    openedAt: z.string(),
    assigneeId: z.optional(z.string()),
    followUps: z.array(
      z.object({
        occurredOn: z.string(),
        mode: z.string(),
        reached: z.boolean(),
        safeToTalk: z.optional(z.boolean()),
        text: z.string(),
      }),
    ),
    reopenings: z.number(),
    closure: z.optional(z.object({ reason: z.string(), text: z.optional(z.string()), requestedBy: z.string() })),
    reason: z.optional(z.string()),
    closedAt: z.optional(z.string()),
  }),
  assessment: z.object({
    assessed: z.optional(z.object({ sheetId: z.string(), needs: z.array(need), assessedAt: z.string() })),
    risk: z.optional(z.object({ level: z.string(), recordedAt: z.string() })),
    safetyPlans: z.array(z.object({ safetyPlanId: z.string(), status: z.string(), reviewOn: z.string() })),
  }),
  plan: z.object({
    status: z.string(),
    version: z.optional(z.number()),
    author: z.optional(z.string()),
    goals: z.optional(z.array(goal)),
    lines: z.optional(z.array(line)),
    inForce: z.optional(planVersion),
    received: z.optional(
      z.array(
        z.object({
          lineId: z.string(),
          deliveredOn: z.string(),
          outcome: z.string(),
          referralId: z.optional(z.string()),
        }),
      ),
    ),
    returnedWith: z.optional(z.string()),
    agreement: z.optional(z.object({ language: z.string(), method: z.string(), words: z.optional(z.string()) })),
    requestedBy: z.optional(z.string()),
    approvedBy: z.optional(z.string()),
    approvedAt: z.optional(z.string()),
  }),
};
