import { Checkbox, Stack, Text, Title } from "@mantine/core";
import { type DisclosableField, disclosableFields } from "../../../protection/case/service-codes.ts";
import type { CaseAnswer } from "../../api/case-answer.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { ConsentCard } from "./consent-card.tsx";
import type { ReferDraft } from "./refer-draft.ts";
import styles from "./refer-screen.module.css";
import { originIsMissing, standingOf } from "./sharing-consent.ts";
import { StepEnd } from "./step-end.tsx";

type Step = {
  readonly draft: ReferDraft;
  readonly ofCase: CaseAnswer;
  readonly onChange: (draft: ReferDraft) => void;
  readonly onDone: () => void;
  readonly onBack: () => void;
};

/** Exactly what is sent and what is held back, and whether the person agreed to this very organisation. */
export function FieldsStep({ draft, ofCase, onChange, onDone, onBack }: Step) {
  const say = useSay();
  const { offer } = draft;
  if (offer === undefined) return null;
  const { organisationId: recipientId, organisationName: recipient } = offer;
  const standing = standingOf(ofCase.consents, recipientId);
  const mayGoOn = standing.holds && !originIsMissing(ofCase.consents, recipientId, offer.code);
  const keep = (field: DisclosableField, isSent: boolean) => {
    const others = draft.withheld.filter((one) => one !== field);
    onChange({ ...draft, withheld: isSent ? others : [...others, field] });
  };
  return (
    <div className={styles["form"]}>
      <div className={styles["columns"]}>
        <SentFields draft={draft} recipient={recipient} onKeep={keep} />
        <HeldBack draft={draft} />
      </div>
      <ConsentCard ofCase={ofCase} offer={offer} standing={standing} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (mayGoOn) onDone();
        }}
      >
        {!mayGoOn && <Text c="dimmed">{say("refer.needs-consent")}</Text>}
        <StepEnd words="refer.to-check" onBack={onBack} disabled={!mayGoOn} />
      </form>
    </div>
  );
}

function SentFields(props: {
  draft: ReferDraft;
  recipient: string;
  onKeep: (field: DisclosableField, isSent: boolean) => void;
}) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { offer, withheld } = props.draft;
  return (
    <fieldset className={styles["card"]}>
      <legend>{say("refer.sent", { recipient: props.recipient })}</legend>
      <Text c="dimmed" size="sm">
        {say("refer.sent-why")}
      </Text>
      <Stack gap={0}>
        {disclosableFields
          .filter((field) => offer?.needs.includes(field))
          .map((field) => (
            <Checkbox
              key={field}
              className={styles["tick"]}
              label={codeWord("referral.field", field)}
              checked={!withheld.includes(field)}
              onChange={(event) => props.onKeep(field, event.target.checked)}
            />
          ))}
      </Stack>
    </fieldset>
  );
}

/** What cannot be ticked, each with its reason: nobody has to wonder whether it slipped through. */
function HeldBack({ draft }: { draft: ReferDraft }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const service = codeWord("service", draft.code);
  const unneeded = disclosableFields.filter((field) => !draft.offer?.needs.includes(field));
  return (
    <section className={styles["card"]}>
      <Title order={3}>{say("refer.held-back")}</Title>
      <ul className={styles["held"]}>
        {unneeded.map((field) => (
          <li key={field}>
            {codeWord("referral.field", field)}
            <Text size="sm" c="dimmed">
              {say("refer.not-needed", { service })}
            </Text>
          </li>
        ))}
        <li>
          {say("refer.never")}
          <Text size="sm" c="dimmed">
            {say("refer.never-why")}
          </Text>
        </li>
      </ul>
    </section>
  );
}
