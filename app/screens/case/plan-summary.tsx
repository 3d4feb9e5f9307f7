import { Button, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { CaseAnswer } from "../../api/case-answer.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Mark } from "../../parts/mark.tsx";
import { Section } from "../../parts/section.tsx";
import { PlanReading } from "../plan/plan-reading.tsx";

/** The plan that holds, else the one that is being written; the whole of it has its own page. */
export function PlanSummary({ shown }: { shown: CaseAnswer }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { caseId, plan } = shown;
  const { goals = [], lines = [] } = plan.inForce ?? plan;
  return (
    <Section
      title={say("case.plan")}
      beside={
        plan.status !== "none" && (
          <Button component={Link} to={`/cases/${caseId}/plan`} variant="subtle" data-screen-only>
            {say("case.plan-open")}
          </Button>
        )
      }
    >
      {plan.status === "none" && <Text c="dimmed">{say("case.plan-none")}</Text>}
      {plan.status !== "none" && (
        <div>
          <Mark tone={plan.status === "approved" ? "clear" : "waiting"}>{codeWord("plan.status", plan.status)}</Mark>{" "}
          {plan.inForce !== undefined && plan.status !== "approved" && (
            <Text span size="sm" c="dimmed">
              {say("plan.earlier-holds", { version: plan.inForce.version })}
            </Text>
          )}
        </div>
      )}
      {goals.length > 0 && <PlanReading goals={goals} lines={lines} received={plan.received ?? []} isShort />}
    </Section>
  );
}
