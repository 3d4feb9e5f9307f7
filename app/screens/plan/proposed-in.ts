import type { ShownPlan, ShownPlanVersion } from "../../api/case-answer.ts";

/** The version that is written but not in force; undefined where the plan in force is the newest. */
export function proposedIn(plan: ShownPlan): ShownPlanVersion | undefined {
  const { status, version, author, goals, lines } = plan;
  if (status === "approved" || version === undefined || goals === undefined || lines === undefined) return undefined;
  return { version, author: author ?? "", goals, lines };
}
