import type { Goal, ServiceLine } from "../../../protection/plan/plan-content.ts";
import type { Draft } from "../../parts/command/draft.ts";
import { majorOf, minorOf } from "./money.ts";

/** A goal while it is written. */
export type GoalDraft = { readonly goalId: string; readonly area: string; readonly text: string };

/** A service while it is written: texts as typed. */
export type LineDraft = {
  readonly lineId: string;
  readonly goalId: string;
  readonly service: string;
  readonly description: string;
  readonly providerId: string;
  readonly quantity: string;
  readonly unit: string;
  readonly amount: string;
  readonly currency: string;
  readonly startOn: string;
  readonly dueOn: string;
  readonly frequency: string;
};

export type PlanDraft = { readonly goals: readonly GoalDraft[]; readonly lines: readonly LineDraft[] };

export function draftOfPlan(plan: {
  readonly goals?: readonly Goal[];
  readonly lines?: readonly ServiceLine[];
}): PlanDraft {
  return { goals: plan.goals ?? [], lines: (plan.lines ?? []).map(draftOfLine) };
}

export function newLine(goalId: string, unit: string): LineDraft {
  const empty = { service: "", description: "", providerId: "", amount: "", currency: "", startOn: "", dueOn: "" };
  return { ...empty, lineId: crypto.randomUUID(), goalId, quantity: "1", unit, frequency: "" };
}

/** The payload of `DraftPlan`, with fields left out that nobody filled. Checked by the command's own schema afterwards. */
export function contentOf({ goals, lines }: PlanDraft): Draft {
  return {
    goals: goals.map((goal) => ({ ...goal, text: goal.text.trim() })),
    lines: lines.map((line) =>
      told({
        ...line,
        quantity: Number(line.quantity.replace(",", ".")),
        cost: costOf(line),
        amount: "",
        currency: "",
      }),
    ),
  };
}

/** The draft without a goal and the services that were for it. */
export function withoutGoal({ goals, lines }: PlanDraft, gone: string): PlanDraft {
  return { goals: goals.filter(({ goalId }) => goalId !== gone), lines: lines.filter(({ goalId }) => goalId !== gone) };
}

function draftOfLine({ cost, quantity, ...line }: ServiceLine): LineDraft {
  const { description = "", providerId = "", startOn = "", dueOn = "", frequency = "" } = line;
  return {
    ...line,
    description,
    providerId,
    startOn,
    dueOn,
    frequency,
    quantity: String(quantity),
    amount: cost === undefined ? "" : String(majorOf(cost)),
    currency: cost?.currency ?? "",
  };
}

/** An amount that cannot be read is passed on as it is, so that the schema says where it stands. */
function costOf({ amount, currency }: LineDraft): object | undefined {
  if (amount.trim() === "" && currency === "") return undefined;
  return { amount: minorOf(amount, currency) ?? amount, currency };
}

function told(line: Draft): Draft {
  return Object.fromEntries(
    Object.entries(line)
      .map(([field, value]) => [field, typeof value === "string" ? value.trim() : value] as const)
      .filter(([, value]) => value !== "" && value !== undefined),
  );
}
