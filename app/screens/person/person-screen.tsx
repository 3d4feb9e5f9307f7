import { Stack, Text } from "@mantine/core";
import { useNavigate, useParams } from "@tanstack/react-router";
import { personPath, type PersonAnswer } from "../../api/person-answer.ts";
import { useAnswer } from "../../api/use-read.ts";
import { useSay } from "../../language/use-say.ts";
import { ActionButton } from "../../parts/action-button.tsx";
import { ActionList } from "../../parts/action-list.tsx";
import { findAction } from "../../parts/command/action.ts";
import { Mark } from "../../parts/mark.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { Section } from "../../parts/section.tsx";
import { SheetsSection } from "../../parts/sheets-section.tsx";
import { SidePage } from "../../parts/side-page.tsx";
import { useMay, useMe } from "../../session/me.ts";
import { ConsentsSection } from "./consents-section.tsx";
import { DuplicatesSection } from "./duplicates-section.tsx";
import { IdentityFacts } from "./identity-facts.tsx";
import { PersonCases } from "./person-cases.tsx";
import { mayOpenCase, registrationToTake, consentFormToTake } from "./person-steps.ts";

/** One person: who they say they are, what they agreed to, what was begun for them. */
export function Screen() {
  const say = useSay();
  const { personId } = useParams({ from: "/signed-in/persons/$personId" });
  const person = useAnswer<PersonAnswer>(personPath(personId));
  const { actions, identity } = person;
  return (
    <>
      <PageTitle
        page="person.title"
        beside={person.status === "unnamed" && <Mark tone="waiting">{say("person.status.unnamed")}</Mark>}
      >
        <PersonName name={person.name} />
      </PageTitle>
      <SidePage side={<PersonActions person={person} />}>
        <DuplicatesSection
          personId={personId}
          people={person.possibleDuplicates}
          setAside={findAction(actions, "SetAsideDuplicate")}
        />
        <Section
          title={say("person.identity")}
          beside={
            <ActionButton
              action={findAction(actions, "CorrectIdentity")}
              context={{ personId }}
              start={identity}
              onlyChanged
              variant="subtle"
            />
          }
        >
          {person.status === "registered" ? (
            <IdentityFacts identity={identity} withheld={person.withheld} />
          ) : (
            <Text c="dimmed">{say("person.not-registered-yet")}</Text>
          )}
        </Section>
        <ConsentsSection
          personId={personId}
          consents={person.consents}
          actions={actions}
          language={identity.languages?.[0]}
        />
        <PersonCases cases={person.cases} />
        <SheetsSection
          about={{ kind: "person", id: personId }}
          sheets={person.sheets}
          done={person.status === "registered" ? ["registration"] : []}
          language={identity.languages?.[0]}
        />
      </SidePage>
    </>
  );
}

function PersonActions({ person }: { person: PersonAnswer }) {
  const say = useSay();
  const navigate = useNavigate();
  const team = useMe()?.teams[0];
  const may = useMay("case.open");
  const { personId, actions, encounterId } = person;
  const registration = registrationToTake(person);
  const consentForm = consentFormToTake(person);
  const opening = may ? mayOpenCase(person) : "no";
  const withForms = actions.filter(
    ({ command }) =>
      (command !== "RegisterPerson" || registration !== undefined) &&
      (command !== "RecordConsent" || consentForm !== undefined),
  );
  // A case is a history of its own, so it does not stand among what continues this one.
  const openCase = opening === "yes" ? [{ command: "OpenCase", may: true }] : [];
  const about = { personId, ...(encounterId === null ? {} : { encounterId }) };
  return (
    <Stack gap="lg">
      <ActionList
        actions={[...openCase, ...withForms]}
        context={{ ...about, sheetId: consentForm ?? registration }}
        next={registration === undefined ? "OpenCase" : "RegisterPerson"}
        elsewhere={["CorrectIdentity", "SetAsideDuplicate", "WithdrawConsent", "RecordSharingConsent"]}
        start={team === undefined ? {} : { OpenCase: { team } }}
        onAccepted={(command, _, { caseId }) => {
          const isOpened = command === "OpenCase" && typeof caseId === "string";
          if (isOpened) void navigate({ to: "/cases/$caseId", params: { caseId } });
        }}
      />
      {opening === "consent-missing" && <Text c="dimmed">{say("refusal.case.consent-missing")}</Text>}
    </Stack>
  );
}
