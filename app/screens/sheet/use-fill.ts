import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Answer } from "../../../protection/instruments/answer.ts";
import {
  type AnswerSheet,
  type Changes,
  openSheet,
  withAnswers,
} from "../../../protection/instruments/answer-sheet.ts";
import type { Definition } from "../../../protection/instruments/definition.ts";
import { type Problem, problemsOf } from "../../../protection/instruments/read-sheet.ts";
import { type AnswerQueue, makeAnswerQueue } from "./answer-queue.ts";
import { compiledOnce } from "./compiled.ts";
import type { Filling } from "./filling.ts";
import type { SheetReading } from "./sheet-reading.ts";
import { useTongue } from "./tongue.ts";

/** Everything a screen needs to fill one sheet in. Answers go out as they are given; nothing is kept in the browser. */
export function useFill(reading: SheetReading, definition: Definition): Filling {
  const [changes, setChanges] = useState<Changes>({});
  const [language, speak] = useState(reading.language);
  const [isPrivate, setPrivate] = useState(true);
  const [queue] = useState(() => makeAnswerQueue(reading.sheetId));
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const queueState = useSyncExternalStore(queue.listen, queue.state);
  useLeaving(queue);
  const recorded = useMemo(
    () => openSheet(compiledOnce(definition), reading.answers, { today }),
    [definition, reading.answers, today],
  );
  const sheet = useMemo(() => withAnswers(recorded, changes), [recorded, changes]);
  // A second answer may be given before React has drawn the first.
  const newest = useRef(changes);
  const sent = useRef(new Map<string, Answer>());
  const give = (key: string, answer: Answer | undefined): boolean => {
    const isRecorded = key in reading.answers || sent.current.has(key);
    // What stands in a history is not taken back; it is answered with a missing kind.
    const given = answer ?? (isRecorded ? ({ missing: "not-asked" } as const) : undefined);
    newest.current = { ...newest.current, [key]: given };
    setChanges(newest.current);
    const next = withAnswers(recorded, newest.current);
    const unfit = unfitKeys(next);
    for (const [changed, value] of Object.entries(newest.current)) {
      if (value === undefined || unfit.has(changed) || sent.current.get(changed) === value) continue;
      sent.current.set(changed, value);
      queue.give(changed, value);
    }
    return !unfit.has(key);
  };
  return {
    reading,
    sheet,
    tongue: useTongue(language),
    speak,
    isPrivate,
    setPrivate,
    give,
    problems: useMemo(() => new Map(problemsOf(sheet).map((problem) => [problem.question, problem])), [sheet]),
    isEarlier: (key) => key in reading.answers && !(key in changes),
    queue: queueState,
    finish: queue.finish,
  };
}

/** Answers that are held back until they fit. */
function unfitKeys(sheet: AnswerSheet): ReadonlySet<string> {
  const stands = ({ problem }: Problem) => problem !== "required";
  return new Set([
    ...sheet.misfits.keys(),
    ...problemsOf(sheet)
      .filter(stands)
      .map(({ question }) => question),
  ]);
}

/** Sends what waits before the screen goes, and warns where the server has not got it yet. */
function useLeaving(queue: AnswerQueue): void {
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === "hidden") void queue.finish();
    };
    const onOnline = () => void queue.finish();
    const onUnload = (event: BeforeUnloadEvent) => {
      if (queue.state().unreceived > 0 && document.documentElement.dataset["left"] === undefined)
        event.preventDefault();
    };
    document.addEventListener("visibilitychange", onHidden);
    addEventListener("online", onOnline);
    addEventListener("beforeunload", onUnload);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      removeEventListener("online", onOnline);
      removeEventListener("beforeunload", onUnload);
      void queue.finish();
    };
  }, [queue]);
}
