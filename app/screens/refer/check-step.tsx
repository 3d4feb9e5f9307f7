import { Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { DisclosableField } from "../../../protection/case/service-codes.ts";
import { answerByFor } from "../../../protection/referral/urgency.ts";
import type { CaseAnswer } from "../../api/case-answer.ts";
import { useCommand } from "../../api/use-command.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Fact, Facts } from "../../parts/facts.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { announce } from "../../shell/announcer.tsx";
import { neverAsked, type ReferDraft, sentFields } from "./refer-draft.ts";
import styles from "./refer-screen.module.css";
import { StepEnd } from "./step-end.tsx";

type Step = { readonly draft: ReferDraft; readonly ofCase: CaseAnswer; readonly onBack: () => void };

/** The whole referral in plain words, before it leaves: what was told cannot be taken back. */
export function CheckStep({ draft, ofCase, onBack }: Step) {
  const say = useSay();
  const navigate = useNavigate();
  const [referralId] = useState(() => crypto.randomUUID());
  const { ask, asking, refusal, problem } = useCommand("MakeReferral");
  const send = async () => {
    const { offer, lineId, urgency, reason } = draft;
    if (offer === undefined || urgency === undefined || asking) return;
    const answer = await ask({
      referralId,
      caseId: ofCase.caseId,
      personId: ofCase.personId,
      ...(lineId === undefined ? {} : { lineId }),
      recipientId: offer.organisationId,
      serviceId: offer.serviceId,
      urgency,
      fields: sentFields(draft),
      reason: reason.trim(),
    });
    if (answer === undefined) return;
    announce(say("refer.done"));
    await navigate({ to: `/referrals/${referralId}`, replace: true });
  };
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={`${styles["card"]} ${styles["whole"]}`}>
        <Summary draft={draft} name={<PersonName name={ofCase.name} />} />
      </div>
      <Text c="dimmed">{say("refer.check-why")}</Text>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} onRetry={() => void send()} />}
      <StepEnd words="refer.send" onBack={onBack} busy={asking} />
    </form>
  );
}

function Summary({ draft, name }: { draft: ReferDraft; name: ReactNode }) {
  const say = useSay();
  const dates = useDates();
  const codeWord = useCodeWord();
  const [now] = useState(() => new Date().toISOString());
  const { offer, urgency, reason } = draft;
  if (offer === undefined || urgency === undefined) return null;
  const time = dates.instant(answerByFor(urgency, now));
  return (
    <Facts>
      <Fact name={say("refer.check-person")}>{name}</Fact>
      <Fact name={say("refer.check-service")}>{codeWord("service", offer.code)}</Fact>
      <Fact name={say("refer.check-recipient")}>
        <bdi>{offer.organisationName}</bdi>
      </Fact>
      <Fact name={say("refer.check-urgency")}>
        {say("refer.check-by", { urgency: codeWord("referral.urgency", urgency), time })}
      </Fact>
      <Fact name={say("refer.check-reason")}>
        <Sensitive block>
          <span className={styles["reason"]} dir="auto">
            {reason}
          </span>
        </Sensitive>
      </Fact>
      <Fact name={say("refer.check-sent")}>
        <FieldNames fields={sentFields(draft)} />
      </Fact>
      <Fact name={say("refer.check-held")}>
        <FieldNames fields={[...draft.withheld, ...neverAsked(draft)]} also={say("refer.never")} />
      </Fact>
    </Facts>
  );
}

function FieldNames({ fields, also }: { fields: readonly DisclosableField[]; also?: string }) {
  const say = useSay();
  const codeWord = useCodeWord();
  if (fields.length === 0 && also === undefined) return say("refer.nothing");
  return (
    <ul className={styles["names"]}>
      {fields.map((field) => (
        <li key={field}>{codeWord("referral.field", field)}</li>
      ))}
      {also !== undefined && <li>{also}</li>}
    </ul>
  );
}
