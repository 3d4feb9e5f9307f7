import { Button, Text, Title } from "@mantine/core";
import { useId, useState } from "react";
import type { ReferralRow } from "../../api/referral-row.ts";
import { useRead } from "../../api/use-read.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Mark } from "../../parts/mark.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { AnswerReferral } from "../referral/answer-referral.tsx";
import { ReferralMessage } from "../referral/referral-message.tsx";
import { referralPath, type ReferralPage } from "../referral/referral-page.ts";
import styles from "./inbox-screen.module.css";

type Asked = { readonly row: ReferralRow; readonly onAnswered: (how: "accepted" | "declined") => void };

/** One thing that is asked of us: closed it says what, who and by when; opened it says about whom, and takes the answer. */
export function AskedReferral({ row, onAnswered }: Asked) {
  const say = useSay();
  const dates = useDates();
  const codeWord = useCodeWord();
  const [open, setOpen] = useState(false);
  const insideId = useId();
  const time = dates.instant(row.answerBy);
  return (
    <li className={styles["card"]}>
      <div className={styles["lead"]}>
        <Title order={2} size="h3">
          {codeWord("service", row.service)}
        </Title>
        <Text>{say("inbox.asked-by", { partner: row.partnerName ?? say("referral-page.partner-unknown") })}</Text>
        <div className={styles["marks"]}>
          <Mark>{codeWord("referral.urgency", row.urgency)}</Mark>
          <Mark tone={row.isOverdue ? "waiting" : "plain"}>
            {say(row.isOverdue ? "referral-page.overdue" : "referral-page.answer-by", { time })}
          </Mark>
        </div>
      </div>
      <Button
        variant={open ? "subtle" : "default"}
        size="lg"
        aria-expanded={open}
        aria-controls={insideId}
        onClick={() => setOpen(!open)}
      >
        {say(open ? "inbox.close" : "inbox.open")}
      </Button>
      <div id={insideId}>{open && <Inside referralId={row.referralId} onAnswered={onAnswered} />}</div>
    </li>
  );
}

/** Read only when opened: who looked at whom is written down. */
function Inside({ referralId, onAnswered }: { referralId: string; onAnswered: Asked["onAnswered"] }) {
  const { data, error, refetch } = useRead<ReferralPage>(referralPath(referralId));
  if (error !== null) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const mayAccept = data.actions.some(({ command, may }) => may && command === "AcceptReferral");
  return (
    <div className={styles["inside"]}>
      <ReferralMessage referral={data} under={2} />
      {mayAccept && <AnswerReferral referralId={referralId} onAnswered={onAnswered} />}
    </div>
  );
}
