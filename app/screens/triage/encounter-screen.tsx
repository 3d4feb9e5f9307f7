import { Button, Text } from "@mantine/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { useAnswer } from "../../api/use-read.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { Fact, Facts } from "../../parts/facts.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { Section } from "../../parts/section.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { useInstruments } from "../../parts/use-instruments.ts";
import { useStartSheet } from "../../parts/use-start-sheet.ts";
import type { EncounterReading } from "./encounter-reading.ts";
import { EncounterSheets } from "./encounter-sheets.tsx";
import { GiveToken } from "./give-token.tsx";
import styles from "./triage.module.css";

/** One first contact: what was asked so far, and where to go on. */
export function Screen() {
  const { encounterId = "" } = useParams({ strict: false });
  const encounter = useAnswer<EncounterReading>(`/api/encounters/${encounterId}`);
  const say = useSay();
  return (
    <div className={styles["page"]}>
      <PageTitle page="triage.encounter" />
      <NextStep encounter={encounter} />
      <Section title={say("triage.asked-so-far")}>
        <EncounterSheets sheets={encounter.sheets} />
      </Section>
      <Section title={say("triage.met")}>
        <Met encounter={encounter} />
      </Section>
      <Section title={say("triage.card")}>
        <GiveToken encounter={encounter} />
      </Section>
    </div>
  );
}

/** Consent comes before a name: it is where a person begins for us. */
function NextStep({ encounter }: { encounter: EncounterReading }) {
  const say = useSay();
  const { start, starting, refusal, problem } = useStartSheet();
  const navigate = useNavigate();
  const form = useInstruments().find(({ instrument }) => instrument === "consent");
  const { personId, sheets, encounterId } = encounter;
  const begin = async () => {
    const sheetId = form && (await start(form, { kind: "encounter", id: encounterId }));
    if (sheetId !== undefined) await navigate({ to: "/sheets/$sheetId", params: { sheetId } });
  };
  if (personId !== null) {
    return (
      <div className={styles["step"]}>
        <Text>{say("triage.person-known-why")}</Text>
        {/* The person's page is another screen's; an address is all that is known of it here. */}
        <Button component={Link} to={`/persons/${personId}`} size="lg">
          {say("triage.to-person")}
        </Button>
      </div>
    );
  }
  const consent = sheets.find(({ instrument }) => instrument === "consent");
  return (
    <div className={styles["step"]}>
      <Text>{say("triage.consent-why")}</Text>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {consent === undefined ? (
        <Button size="lg" loading={starting} onClick={() => void begin()}>
          {say("triage.ask-consent")}
        </Button>
      ) : (
        <Button component={Link} to={`/sheets/${consent.sheetId}`} size="lg">
          {say("triage.resume-consent")}
        </Button>
      )}
    </div>
  );
}

function Met({ encounter }: { encounter: EncounterReading }) {
  const say = useSay();
  const intl = useIntl();
  const dates = useDates();
  const { openedAt, country, site, tokenExpiresOn } = encounter;
  return (
    <Facts>
      <Fact name={say("triage.opened")}>{dates.instant(openedAt)}</Fact>
      <Fact name={say("triage.country")}>{intl.formatDisplayName(country, { type: "region" })}</Fact>
      {site !== null && (
        <Fact name={say("triage.site")}>
          <Sensitive>{site}</Sensitive>
        </Fact>
      )}
      {tokenExpiresOn !== null && (
        <Fact name={say("triage.code")}>{say("triage.card-until", { day: dates.day(tokenExpiresOn) })}</Fact>
      )}
    </Facts>
  );
}
