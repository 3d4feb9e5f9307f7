import type { NeedArea } from "../../protection/case/need-area.ts";
import type { PlanVersion, ServiceReceipt } from "../../protection/plan/plan.ts";
import { words } from "../../words/en/words.ts";
import { type HtcdsRecord, known } from "./htcds-record.ts";

const types = {
  shelter: "SocialCare",
  food: "SocialCare",
  safety: "SocialCare",
  health: "Health",
  psychosocial: "SocialCare",
  livelihood: "Livelihood",
  education: "Education",
  legal: "Legal",
  documents: "Legal",
  family: "SocialCare",
  "international-protection": "Legal",
  return: "SocialCare",
  reintegration: "SocialCare",
  children: "SocialCare",
  communication: "SocialCare",
  detention: "Legal",
} as const satisfies Record<NeedArea, string>;

/** One support plan a goal of the plan in force: what was agreed and approved, not what is being drafted. */
export function planToHtcds(
  plan: Pick<PlanVersion, "goals" | "lines">,
  received: readonly ServiceReceipt[],
): readonly HtcdsRecord[] {
  return plan.goals.map(({ goalId, area, text }) => {
    const lines = plan.lines.filter((line) => line.goalId === goalId);
    const delivered = lines.map(({ lineId }) => received.findLast((receipt) => receipt.lineId === lineId)?.deliveredOn);
    return known({
      spl_Objectives: text,
      spl_ActionPlan: lines
        .map(({ service, description }) => [words[`service.${service}`], description].filter(Boolean).join(": "))
        .join("\n"),
      spl_PlannedEndDate: last(lines.map(({ dueOn }) => dueOn)),
      spl_ActualEndDate: delivered.includes(undefined) ? undefined : last(delivered),
      spl_Type: types[area],
    });
  });
}

function last(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
