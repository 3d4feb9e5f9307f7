import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { findAction } from "../../parts/command/action.ts";
import { useCommand } from "../../api/use-command.ts";
import { useSpeaking } from "../../language/language-provider.tsx";
import { useSay } from "../../language/use-say.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { useTongue } from "../sheet/tongue.ts";
import type { EncounterReading } from "./encounter-reading.ts";
import { newTokenCode } from "./token-code.ts";
import styles from "./triage.module.css";
import { TokenCard } from "./token-card.tsx";

/** A new code for a card that was lost; the one before then opens nothing any more. */
export function GiveToken({ encounter }: { encounter: EncounterReading }) {
  const say = useSay();
  const [code, setCode] = useState<string>();
  const tongue = useTongue(useSpeaking().language);
  const [waiting] = useState(newTokenCode);
  const { ask, asking, refusal, problem } = useCommand("IssueToken");
  const action = findAction(encounter.actions, "IssueToken");
  if (code !== undefined) return <TokenCard code={code} tongue={tongue} />;
  if (action?.may !== true) return <Text c="dimmed">{action?.refusal?.sentence}</Text>;
  const give = async () => {
    const accepted = await ask({ encounterId: encounter.encounterId, code: waiting });
    if (accepted !== undefined) setCode(waiting);
  };
  return (
    <>
      <Text>{say(encounter.tokenExpiresOn === null ? "triage.no-card-yet" : "triage.new-card-why")}</Text>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} onRetry={() => void give()} />}
      <Button variant="default" className={styles["start"] ?? ""} loading={asking} onClick={() => void give()}>
        {say(encounter.tokenExpiresOn === null ? "triage.give-card" : "triage.new-card")}
      </Button>
    </>
  );
}
