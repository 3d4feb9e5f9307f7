import { Alert, Button, Stack, Text } from "@mantine/core";
import type { WordKey } from "../../words/words.ts";
import { asProblem, type ProblemKind } from "../api/problem.ts";
import { useSay } from "../language/use-say.ts";
import { Icon } from "./icon.tsx";

const sentences = {
  network: "app.problem-network",
  "signed-out": "app.problem-signed-out",
  forbidden: "app.problem-forbidden",
  "not-found": "app.problem-not-found",
  "too-many": "app.problem-too-many",
  refused: "app.problem",
  fault: "app.problem-fault",
} as const satisfies Record<ProblemKind, WordKey>;

/** Says what went wrong and what to do, wherever an answer was expected. Screen readers hear it at once. */
export function ProblemNotice({ problem: thrown, onRetry }: { problem: unknown; onRetry?: () => void }) {
  const say = useSay();
  const problem = asProblem(thrown);
  const retryHelps = problem.kind === "network" || problem.kind === "fault" || problem.kind === "too-many";
  return (
    <Alert role="alert" color="waiting" icon={<Icon name="alert" />}>
      <Stack gap="xs" align="start">
        <Text>{problem.sentence ?? say(sentences[problem.kind])}</Text>
        {problem.reference !== undefined && (
          <Text>{say("app.problem-reference", { reference: problem.reference })}</Text>
        )}
        {onRetry !== undefined && retryHelps && (
          <Button variant="default" onClick={onRetry}>
            {say("app.try-again")}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
