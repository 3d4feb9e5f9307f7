import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { DueMark } from "../../parts/due-mark.tsx";
import type { IconName } from "../../parts/icon.tsx";
import { LinkLine } from "../../parts/link-line.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { RiskMark } from "../../parts/risk-mark.tsx";
import { useInstrumentTitle } from "../../parts/use-instruments.ts";
import type { Work, WorkKind } from "./sort-work.ts";

const icons = {
  "case-due": "case",
  "referral-to-answer": "referral",
  "screening-to-confirm": "approval",
  "screening-returned": "form",
  "plan-to-approve": "approval",
  "closure-to-approve": "approval",
  "referral-declined": "referral",
  "case-new": "case",
  "plan-to-agree": "form",
  "plan-to-send": "form",
  "service-to-start": "referral",
  "service-to-report": "referral",
  "referral-unanswered": "referral",
  "plan-with-supervisor": "approval",
  "closure-with-supervisor": "approval",
} as const satisfies Record<WorkKind, IconName>;

/** One line of Today: who or what it is about, what is to be done, by when. */
export function WorkLine({ work }: { work: Work }) {
  const say = useSay();
  const dates = useDates();
  const codeWord = useCodeWord();
  const titleOf = useInstrumentTitle();
  const task = say(`today.${work.kind}`);
  return <LinkLine to={work.to} icon={icons[work.kind]} title={subject()} note={note()} beside={marks()} />;

  function note() {
    if (work.partner !== undefined) return say("today.with-partner", { task, partner: work.partner });
    return work.since === undefined ? task : say("today.since", { task, time: dates.instant(work.since) });
  }

  function subject() {
    if (work.name !== undefined) return <PersonName name={work.name} />;
    if (work.service !== undefined) return codeWord("service", work.service);
    return titleOf(work.instrument ?? "");
  }

  function marks() {
    const isHigh = work.risk === "high";
    if (work.dueOn === undefined && !isHigh) return undefined;
    return (
      <>
        {isHigh && <RiskMark level="high" named />}
        {work.dueOn !== undefined && <DueMark on={work.dueOn} />}
      </>
    );
  }
}
