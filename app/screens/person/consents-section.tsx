import { Text } from "@mantine/core";
import type { ConsentRow } from "../../api/consent-row.ts";
import { useDates } from "../../language/use-dates.ts";
import { useLanguageName } from "../../language/use-public-names.ts";
import { useSay } from "../../language/use-say.ts";
import { ActionButton } from "../../parts/action-button.tsx";
import { findAction, type Action } from "../../parts/command/action.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Mark, type MarkTone } from "../../parts/mark.tsx";
import { Section } from "../../parts/section.tsx";
import styles from "./person.module.css";
import { newestConsents } from "./newest-consents.ts";

const tones = { given: "clear", refused: "plain", withdrawn: "waiting", expired: "waiting" } as const satisfies Record<
  ConsentRow["status"],
  MarkTone
>;

/** What the person agreed to and what not, purpose by purpose: the newest answer of each, and how it was asked. */
export function ConsentsSection(props: {
  personId: string;
  consents: readonly ConsentRow[];
  actions: readonly Action[];
  language: string | undefined;
}) {
  const say = useSay();
  const { personId, consents, actions, language } = props;
  const newest = newestConsents(consents);
  const start = {
    givenBy: "self",
    noticeVersion: newest[0]?.noticeVersion ?? "1",
    ...(language === undefined ? {} : { language }),
  };
  return (
    <Section
      title={say("consent.title")}
      beside={
        <ActionButton action={findAction(actions, "RecordSharingConsent")} context={{ personId }} start={start}>
          {say("consent.share-button")}
        </ActionButton>
      }
    >
      {newest.length === 0 && <Text c="dimmed">{say("consent.none")}</Text>}
      <ul className={styles["lines"]}>
        {newest.map((consent) => (
          <ConsentLine
            key={consent.consentId}
            personId={personId}
            consent={consent}
            withdraw={findAction(actions, "WithdrawConsent")}
          />
        ))}
      </ul>
    </Section>
  );
}

function ConsentLine(props: { personId: string; consent: ConsentRow; withdraw: Action | undefined }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const dates = useDates();
  const languageName = useLanguageName();
  const { personId, consent, withdraw } = props;
  const { purpose, status, recipientName, recordedAt, expiresOn, noticeVersion } = consent;
  const title = codeWord("consent.purpose", purpose);
  return (
    <li className={styles["line"]}>
      <div>
        <Text fw={600}>
          {recipientName === null ? title : say("consent.for-recipient", { purpose: title, recipient: recipientName })}
        </Text>
        <Text size="sm" c="dimmed">
          {say("consent.how", {
            day: dates.day(recordedAt.slice(0, 10)),
            method: codeWord("consent-method", consent.method),
            language: languageName(consent.language),
            version: noticeVersion,
          })}{" "}
          {expiresOn !== null && say("consent.until", { day: dates.day(expiresOn) })}
        </Text>
      </div>
      <div className={styles["line-end"]}>
        <Mark tone={tones[status]}>{codeWord("consent.status", status)}</Mark>
        {status === "given" && (
          <ActionButton
            action={withdraw}
            context={{ personId, consentId: consent.consentId }}
            variant="subtle"
            label={say("consent.withdraw-which", { purpose: title })}
          >
            {say("consent.withdraw")}
          </ActionButton>
        )}
      </div>
    </li>
  );
}
