import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { CaseAnswer } from "../../api/case-answer.ts";
import { useDates } from "../../language/use-dates.ts";
import { useCountryName } from "../../language/use-public-names.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { useChoices } from "../../parts/command/use-choices.ts";
import { DueMark } from "../../parts/due-mark.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { Mark } from "../../parts/mark.tsx";
import { RiskMark } from "../../parts/risk-mark.tsx";
import { useMay, useMe } from "../../session/me.ts";
import styles from "./case.module.css";
import { nextStepOf } from "./next-step.ts";

/** What a stranger to this case must know before they say a word: always the same, always on top. */
export function CaseSummary({ shown }: { shown: CaseAnswer }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const dates = useDates();
  const country = useCountryName();
  const { case: one, assessment, personId } = shown;
  const next = nextStepOf(shown);
  return (
    <section className={styles["summary"]} aria-label={say("case.summary")}>
      <p className={styles["next"]}>
        <strong>{say(next.words)}</strong> {next.dueOn !== undefined && <DueMark on={next.dueOn} />}
      </p>
      <Facts>
        <Fact name={say("case.risk")}>
          <RiskMark level={assessment.risk?.level} />
        </Fact>
        <Fact name={say("case.consent")}>
          <ConsentState consents={shown.consents} />
        </Fact>
        <Fact name={say("case.carried-by")}>
          <Carrier shown={shown} />
        </Fact>
        <Fact name={say("case.state")}>{codeWord("case.status", one.status)}</Fact>
        <Fact name={say("case.opened")}>
          {say("case.opened-how", {
            day: dates.day(one.openedAt.slice(0, 10)),
            channel: codeWord("case.channel", one.channel),
            country: country(one.country),
          })}
        </Fact>
        <Fact name={say("case.person")}>
          <Anchor component={Link} to={`/persons/${personId}`} fw={550}>
            {say("case.person-page")}
          </Anchor>
          {shown.isChild && <Mark tone="waiting">{say("person.child")}</Mark>}
        </Fact>
      </Facts>
    </section>
  );
}

function ConsentState({ consents }: Pick<CaseAnswer, "consents">) {
  const say = useSay();
  const codeWord = useCodeWord();
  const newest = consents.findLast(({ purpose }) => purpose === "case-management");
  if (newest === undefined) return <Mark tone="waiting">{say("case.consent-unknown")}</Mark>;
  return (
    <Mark tone={newest.status === "given" ? "clear" : "waiting"}>{codeWord("consent.status", newest.status)}</Mark>
  );
}

function Carrier({ shown }: { shown: CaseAnswer }) {
  const say = useSay();
  const me = useMe();
  const colleagues = useChoices(useMay("case.assign") ? "colleague" : "free");
  const { assigneeName } = shown;
  const { assigneeId } = shown.case;
  if (assigneeId === undefined) return <Mark tone="waiting">{say("case.nobody-carries")}</Mark>;
  if (assigneeId === me?.user.id) return say("case.you-carry");
  const known = assigneeName ?? colleagues.find(({ value }) => value === assigneeId)?.label;
  return known ?? say("case.colleague-carries");
}
