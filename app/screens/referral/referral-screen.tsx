import { Sensitive } from "../../parts/sensitive.tsx";
import { Stack, Text } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/use-read.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { ActionList } from "../../parts/action-list.tsx";
import { BackLink } from "../../parts/back-link.tsx";
import type { Action } from "../../parts/command/action.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Mark } from "../../parts/mark.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { announce } from "../../shell/announcer.tsx";
import { AnswerReferral } from "./answer-referral.tsx";
import { ReferralMessage } from "./referral-message.tsx";
import { referralPath, type ReferralPage } from "./referral-page.ts";
import styles from "./referral-screen.module.css";
import { StatusTrack } from "./status-track.tsx";

/** What the side that was asked does next; the side that asked waits. */
const nextSteps: Readonly<Partial<Record<ReferralPage["status"], string>>> = {
  accepted: "StartService",
  started: "CompleteReferral",
};

/** One referral as our side knows it: where it stands, what was told, what may be done next. */
export function Screen() {
  const say = useSay();
  const codeWord = useCodeWord();
  const { referralId } = useParams({ from: "/signed-in/referrals/$referralId" });
  const referral = useAnswer<ReferralPage>(referralPath(referralId));
  const service = codeWord("service", referral.service);
  const partner = referral.partnerName ?? say("referral-page.partner-unknown");
  const isAsked =
    referral.status === "received" && referral.actions.some(({ command, may }) => may && command === "AcceptReferral");
  const isOver = ["declined", "completed", "revoked"].includes(referral.status);
  return (
    <>
      {referral.caseId === null ? (
        <BackLink to="/inbox" words={say("inbox.title")} />
      ) : (
        <BackLink to={`/cases/${referral.caseId}`} words={say("referral-page.to-case")} />
      )}
      <PageTitle page="referral-page.title">{service}</PageTitle>
      <Stack gap="xl" className={styles["page"]}>
        <div className={styles["lead"]}>
          <Text size="lg">{say(`referral-page.between-${referral.side}`, { partner })}</Text>
          <Urgency referral={referral} />
        </div>
        <StatusTrack referral={referral} />
        <Ending referral={referral} />
        <Told referral={referral} />
        <section className={styles["card"]}>
          <ReferralMessage referral={referral} under={1} />
        </section>
        {isAsked && (
          <AnswerReferral
            referralId={referralId}
            onAnswered={(how) => announce(say(how === "accepted" ? "inbox.accepted" : "inbox.declined"))}
          />
        )}
        {!isAsked && !isOver && (
          <ActionList
            actions={ofOurSide(referral)}
            context={{ referralId }}
            next={nextSteps[referral.status] ?? null}
          />
        )}
      </Stack>
    </>
  );
}

/** What belongs to the other side is not ours to do, now or later: listing it with reasons would only be noise. */
function ofOurSide({ side, actions }: ReferralPage): readonly Action[] {
  return actions.filter(({ command }) => (command === "RevokeReferral") === (side === "sender"));
}

function Urgency({ referral }: { referral: ReferralPage }) {
  const say = useSay();
  const dates = useDates();
  const codeWord = useCodeWord();
  const waits = referral.status === "made" || referral.status === "received";
  const time = dates.instant(referral.answerBy);
  return (
    <div className={styles["marks"]}>
      <Mark>{codeWord("referral.urgency", referral.urgency)}</Mark>
      {waits && (
        <Mark tone={referral.isOverdue ? "waiting" : "plain"}>
          {say(referral.isOverdue ? "referral-page.overdue" : "referral-page.answer-by", { time })}
        </Mark>
      )}
    </div>
  );
}

/** What the side that answered wrote to the other. */
function Told({ referral }: { referral: ReferralPage }) {
  const say = useSay();
  const told = referral.feedback ?? referral.declinedWith ?? referral.revokedFor ?? referral.acceptedWith;
  if (told === undefined) return null;
  return (
    <Text component="blockquote" m={0}>
      {say("referral-page.told")} <Sensitive>{told}</Sensitive>
    </Text>
  );
}

/** How it ended, in words; an open one has no ending yet. */
function Ending({ referral }: { referral: ReferralPage }) {
  const say = useSay();
  const codeWord = useCodeWord();
  if (referral.status === "declined") {
    const why = referral.declinedFor ? codeWord("referral.decline", referral.declinedFor) : undefined;
    return (
      <Text>
        {why !== undefined && `${say("referral-page.declined-for", { why })} `}
        {referral.side === "sender" && say("referral-page.ask-elsewhere")}
      </Text>
    );
  }
  if (referral.revokedBecause !== undefined)
    return <Text>{codeWord("referral.because", referral.revokedBecause)}</Text>;
  if (referral.status !== "completed" || !referral.outcome) return null;
  return <Text>{say("referral-page.outcome", { outcome: codeWord("referral.outcome", referral.outcome) })}</Text>;
}
