import { Button, Text as Paragraph } from "@mantine/core";
import { useId, useState } from "react";
import { type Answer, isMissing, type MissingKind } from "../../../protection/instruments/answer.ts";
import type { AskedQuestion } from "../../../protection/instruments/read-sheet.ts";
import type { WordKey } from "../../../words/words.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { Icon } from "../../parts/icon.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { answerWords } from "./answer-words.ts";
import { controlOf } from "./controls/control-of.tsx";
import { useFilling } from "./filling.ts";
import { QuestionProblem } from "./question-problem.tsx";
import { Word, Wording } from "./wording.tsx";
import styles from "./question.module.css";

type Asked = {
  readonly asked: AskedQuestion;
  readonly large: boolean;
  readonly onAnswer: (answer: Answer | undefined, done: boolean) => void;
};

/** One question: its words, why it is asked, how to answer it, and four ways of leaving it open. */
export function Question({ asked, large, onAnswer }: Asked) {
  const { sheet } = useFilling();
  const labelId = useId();
  const answer = sheet.answers[asked.key];
  const Control = controlOf[asked.question.type];
  const value = isMissing(answer) ? undefined : answer;
  return (
    <div className={styles["question"]} data-large={large ? "yes" : undefined} id={anchorOf(asked.key)}>
      <QuestionWords asked={asked} labelId={labelId} large={large} />
      <div data-sensitive={asked.question.sensitivity.startsWith("S3") ? "yes" : undefined}>
        <Control asked={asked} answer={value} labelId={labelId} onAnswer={onAnswer} large={large} />
      </div>
      <QuestionProblem asked={asked} />
      <MissingKinds answer={answer} labelId={labelId} large={large} onChoose={(missing) => onAnswer(missing, true)} />
    </div>
  );
}

/** What was recorded before is shown with who and when, to be changed only if the person says so; never asked again. */
export function EarlierAnswer({ asked, onChange }: { asked: AskedQuestion; onChange: (() => void) | undefined }) {
  const say = useSay();
  const dates = useDates();
  const labelId = useId();
  const { reading, sheet, tongue } = useFilling();
  const answer = sheet.answers[asked.key];
  const from = reading.provenance[asked.key];
  const time = from === undefined ? "" : dates.instant(from.at);
  return (
    <div className={styles["earlier"]} id={anchorOf(asked.key)}>
      <p id={labelId} className={styles["earlier-label"]}>
        <Wording text={asked.question.label} />
      </p>
      {answer === undefined ? (
        <Paragraph c="dimmed">{say("sheet.withheld")}</Paragraph>
      ) : (
        <p className={styles["earlier-answer"]} lang={tongue.code} dir={tongue.direction}>
          <Sensitive>{answerWords(asked.question, answer, tongue)}</Sensitive>
        </p>
      )}
      {from !== undefined && (
        <Paragraph size="sm" c="dimmed">
          {from.byName === null
            ? say("sheet.recorded", { time })
            : say("sheet.recorded-by", { time, name: from.byName })}
        </Paragraph>
      )}
      {onChange !== undefined && answer !== undefined && (
        <Button variant="subtle" size="sm" aria-describedby={labelId} onClick={onChange}>
          {say("sheet.change")}
        </Button>
      )}
    </div>
  );
}

/** Where links to a question lead. */
export function anchorOf(key: string): string {
  return `question-${key}`;
}

function QuestionWords({ asked: { question }, labelId, large }: QuestionWordsOf) {
  const say = useSay();
  const [showsWhy, setShowsWhy] = useState(false);
  const whyId = useId();
  return (
    <div className={styles["words"]}>
      {question.observed && (
        <p className={styles["observed"]}>
          <Icon name="names-shown" size={18} />
          {say("sheet.look")}
        </p>
      )}
      <p id={labelId} className={large ? styles["label-large"] : styles["label"]}>
        <Wording text={question.label} />
      </p>
      {question.hint !== undefined && (
        <p className={styles["hint"]}>
          <Wording text={question.hint} />
        </p>
      )}
      {question.onlyInPrivate && question.hint === undefined && (
        <p className={styles["hint"]}>{say("sheet.only-in-private")}</p>
      )}
      {question.why !== undefined && (
        <>
          <button
            type="button"
            className={styles["why"]}
            aria-expanded={showsWhy}
            aria-controls={whyId}
            onClick={() => setShowsWhy(!showsWhy)}
          >
            <Word word="sheet.why" />
          </button>
          <p id={whyId} className={styles["because"]} hidden={!showsWhy}>
            <Wording text={question.why} />
          </p>
        </>
      )}
    </div>
  );
}

type QuestionWordsOf = { asked: AskedQuestion; labelId: string; large: boolean };

const openWords = {
  refused: "missing.refused",
  unknown: "missing.unknown",
  "not-asked": "sheet.skip",
  "not-applicable": "missing.not-applicable",
} as const satisfies Record<MissingKind, WordKey>;

const openOrder = ["refused", "unknown", "not-asked", "not-applicable"] as const;

type Kinds = {
  answer: Answer | undefined;
  labelId: string;
  large: boolean;
  onChoose: (missing: { readonly missing: MissingKind }) => void;
};

function MissingKinds({ answer, labelId, large, onChoose }: Kinds) {
  return (
    <div role="group" aria-labelledby={labelId} className={styles["open"]} data-large={large ? "yes" : undefined}>
      {openOrder.map((missing) => (
        <button
          key={missing}
          type="button"
          aria-pressed={isMissing(answer) && answer.missing === missing}
          onClick={() => onChoose({ missing })}
        >
          <Word word={openWords[missing]} />
        </button>
      ))}
    </div>
  );
}
