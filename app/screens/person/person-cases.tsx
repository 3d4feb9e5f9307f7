import type { CaseRow } from "../../api/case-row.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { LinkLine, LinkLines } from "../../parts/link-line.tsx";
import { RiskMark } from "../../parts/risk-mark.tsx";
import { Section } from "../../parts/section.tsx";

/** The cases of one person that the reader may see. */
export function PersonCases({ cases }: { cases: readonly CaseRow[] }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const dates = useDates();
  if (cases.length === 0) return null;
  return (
    <Section title={say("person.cases")}>
      <LinkLines>
        {cases.map(({ caseId, openedAt, status, stage, risk }) => (
          <LinkLine
            key={caseId}
            to={`/cases/${caseId}`}
            icon="case"
            title={say("person.case-since", { day: dates.day(openedAt.slice(0, 10)) })}
            note={`${codeWord("case.status", status)} · ${codeWord("case.stage", stage)}`}
            beside={<RiskMark level={risk} named />}
          />
        ))}
      </LinkLines>
    </Section>
  );
}
