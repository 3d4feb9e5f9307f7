import { Button, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { AskedQuestion } from "../../../protection/instruments/read-sheet.ts";
import { isMissing } from "../../../protection/instruments/answer.ts";
import { useSay } from "../../language/use-say.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { Ending, stopsNow } from "./endings.tsx";
import { askedNow, isSettled, stillToCome, useFilling } from "./filling.ts";
import { PrivateWaits } from "./private-waits.tsx";
import { Question } from "./question.tsx";
import { SheetProgress, SheetSaved, SheetTools } from "./sheet-tools.tsx";
import { Wording } from "./wording.tsx";
import styles from "./sheet.module.css";

/** One question a screen. An answer brings the next one; what was answered before, by whomever, does not come again. */
export function PagedSheet() {
  const filling = useFilling();
  const { sheet, reading } = filling;
  const say = useSay();
  const [chosenKey, setChosenKey] = useState<string>();
  const [goesOn, setGoesOn] = useState(false);
  const asked = askedNow(filling);
  const firstOpen = asked.find(({ key }) => !isSettled(filling, key));
  const returned = asked.find(({ key }) => key === chosenKey);
  const stops = returned === undefined && !goesOn && stopsNow(reading.instrument, sheet.answers);
  const current = stops ? undefined : (returned ?? firstOpen);
  const before = asked.filter(({ key }) => !reading.withheld.includes(key));
  const previous = current ? before[before.findIndex(({ key }) => key === current.key) - 1] : before.at(-1);
  const answered = asked.filter(({ key }) => isSettled(filling, key)).length;
  const next = () => setChosenKey(undefined);
  return (
    <div className={styles["paged"]}>
      <PageTitle page="sheet.title">
        <span className={styles["paged-title"]}>{filling.tongue.text(sheet.instrument.definition.title)}</span>
      </PageTitle>
      <SheetProgress answered={answered} asked={asked.length + (current === undefined ? 0 : stillToCome(filling))} />
      {current !== undefined ? (
        <PagedQuestion key={current.key} asked={current} onHere={() => setChosenKey(current.key)} onNext={next} />
      ) : (
        <>
          <PrivateWaits />
          <Ending
            onGoOn={stops && firstOpen !== undefined ? () => setGoesOn(true) : undefined}
            onQuestion={setChosenKey}
          />
        </>
      )}
      <div className={styles["foot"]} data-screen-only>
        <Button variant="default" onClick={() => (previous ? setChosenKey(previous.key) : history.back())}>
          {say("sheet.back")}
        </Button>
        <SheetSaved />
      </div>
      <SheetTools />
    </div>
  );
}

type Paged = { asked: AskedQuestion; onHere: () => void; onNext: () => void };

function PagedQuestion({ asked, onHere, onNext }: Paged) {
  const say = useSay();
  const { sheet, give, problems, isEarlier } = useFilling();
  const [hurried, setHurried] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { section, question, key } = asked;
  useEffect(() => {
    // A new question is read from its beginning, by eyes and by screen readers.
    place.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  const answer = sheet.answers[key];
  const isOneTap = question.type === "single" || question.type === "yes-no";
  const hasProblem = problems.has(key) && problems.get(key)?.problem !== "required";
  const next = () => {
    if (answer === undefined || hasProblem) setHurried(true);
    else onNext();
  };
  const isFirst = section.questions[0]?.id === question.id;
  return (
    <div ref={place} tabIndex={-1} className={styles["paged-question"]}>
      {section.guidance !== undefined && isFirst && (
        <p className={styles["guidance"]}>
          <Wording text={section.guidance} />
        </p>
      )}
      <Question
        asked={asked}
        large
        onAnswer={(given, done) => {
          setHurried(false);
          if (give(key, given) && done) onNext();
          else onHere();
        }}
      />
      {hurried && !hasProblem && answer === undefined && (
        <Text role="alert" fw={600}>
          {say("sheet.choose-or-skip")}
        </Text>
      )}
      {(!isOneTap || (answer !== undefined && (isEarlier(key) || !isMissing(answer)))) && (
        <Button size="lg" className={styles["next"] ?? ""} onClick={next}>
          {say("sheet.next")}
        </Button>
      )}
    </div>
  );
}
