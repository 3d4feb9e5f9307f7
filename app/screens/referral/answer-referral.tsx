import { Button } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "../../api/use-command.ts";
import { useSay } from "../../language/use-say.ts";
import { CommandForm } from "../../parts/command-form.tsx";
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
    <>
      {accept.refusal !== undefined && <RefusalNotice refusal={accept.refusal} />}
      {accept.problem !== undefined && <ProblemNotice problem={accept.problem} onRetry={() => void sayYes()} />}
      <div className={styles["buttons"]} data-screen-only>
        <Button size="lg" loading={accept.asking} onClick={() => void sayYes()}>
          {say("referral-page.accept")}
        </Button>
        <Button size="lg" variant="default" onClick={() => setWriting("DeclineReferral")}>
          {say("referral-page.decline")}
        </Button>
      </div>
      <div data-screen-only>
        <Button variant="subtle" onClick={() => setWriting("AcceptReferral")}>
          {say("referral-page.accept-with-note")}
        </Button>
      </div>
    </>
  );
}
