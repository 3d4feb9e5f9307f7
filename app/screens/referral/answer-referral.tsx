import { Button } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "../../api/use-command.ts";
import { useSay } from "../../language/use-say.ts";
import { CommandForm } from "../../parts/command-form.tsx";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import styles from "./answer-referral.module.css";

type Answering = { readonly referralId: string; readonly onAnswered: (how: "accepted" | "declined") => void };

/**
 * Yes or no to what is asked, under one thumb. A yes is one press, because a place that turns out to be gone can still be
 * declined; a no asks for the reason, so that the sender can look elsewhere at once.
 */
export function AnswerReferral({ referralId, onAnswered }: Answering) {
  const say = useSay();
  const codeWord = useCodeWord();
  const [writing, setWriting] = useState<"AcceptReferral" | "DeclineReferral">();
  const accept = useCommand("AcceptReferral");
  const sayYes = async () => {
    const answer = await accept.ask({ referralId });
    if (answer !== undefined) onAnswered("accepted");
  };
  if (writing !== undefined) {
    return (
      <CommandForm
        command={writing}
        context={{ referralId }}
        onAccepted={() => onAnswered(writing === "AcceptReferral" ? "accepted" : "declined")}
        onCancel={() => setWriting(undefined)}
      />
    );
  }
  return (
    <div className={styles["answer"]} data-screen-only>
      {accept.refusal !== undefined && <RefusalNotice refusal={accept.refusal} />}
      {accept.problem !== undefined && <ProblemNotice problem={accept.problem} onRetry={() => void sayYes()} />}
      <div className={styles["buttons"]}>
        <Button size="lg" loading={accept.asking} onClick={() => void sayYes()}>
          {codeWord("command", "AcceptReferral")}
        </Button>
        <Button size="lg" variant="default" onClick={() => setWriting("DeclineReferral")}>
          {codeWord("command", "DeclineReferral")}
        </Button>
      </div>
      <Button variant="subtle" onClick={() => setWriting("AcceptReferral")}>
        {say("referral-page.accept-with-note")}
      </Button>
    </div>
  );
}
