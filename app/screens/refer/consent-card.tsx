import { Anchor, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { CaseAnswer } from "../../api/case-answer.ts";
import type { ConsentRow } from "../../api/consent-row.ts";
import { useDates } from "../../language/use-dates.ts";
import { useLanguageName } from "../../language/use-public-names.ts";
import { useSay } from "../../language/use-say.ts";
import { CommandForm } from "../../parts/command-form.tsx";
import { useCodeWord } from "../../parts/command/code-word.ts";
import styles from "./refer-screen.module.css";
import type { ServiceOffer } from "./service-offer.ts";
import { originIsMissing, type Standing } from "./sharing-consent.ts";

/** The notice that is read out now; the form lets the worker write another. */
const noticeVersion = "notice-1";

/** Whether the person agreed to this organisation. Where they were not asked it is asked and recorded right here. */
export function ConsentCard(props: { ofCase: CaseAnswer; offer: ServiceOffer; standing: Standing }) {
  const say = useSay();
  const { ofCase, offer, standing } = props;
  const recipient = offer.organisationName;
  return (
    <section className={styles["card"]} data-tone={standing.holds ? "clear" : "waiting"}>
      <Title order={3}>{say(standing.holds ? "refer.agreed" : "refer.not-agreed", { recipient })}</Title>
      {standing.newest !== undefined && <Answer consent={standing.newest} />}
      {!standing.holds && (
        <>
          <Text>{say("refer.ask", { recipient })}</Text>
          <CommandForm
            key={offer.organisationId}
            command="RecordSharingConsent"
            context={{ personId: ofCase.personId, recipientId: offer.organisationId }}
            start={{ noticeVersion, givenBy: "self" }}
            button={say("refer.record-consent")}
          />
          <Text c="dimmed">{say("refer.said-no")}</Text>
        </>
      )}
      {originIsMissing(ofCase.consents, offer.organisationId, offer.code) && (
        <Text>
          {say("refer.origin-missing")}{" "}
          <Anchor component={Link} to={`/persons/${ofCase.personId}`}>
            {say("refer.to-person")}
          </Anchor>
        </Text>
      )}
    </section>
  );
}

/** The answer this rests on: what, when, how, in which language. */
function Answer({ consent }: { consent: ConsentRow }) {
  const say = useSay();
  const dates = useDates();
  const languageName = useLanguageName();
  const codeWord = useCodeWord();
  return (
    <Text>
      {say(`refer.answer-${consent.status}`, {
        day: dates.instant(consent.recordedAt),
        method: codeWord("consent-method", consent.method),
        language: languageName(consent.language),
      })}
      {consent.status === "given" &&
        consent.expiresOn !== null &&
        ` ${say("refer.holds-until", { day: dates.day(consent.expiresOn) })}`}
    </Text>
  );
}
