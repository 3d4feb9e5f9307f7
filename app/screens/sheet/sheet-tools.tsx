import { NativeSelect, Switch } from "@mantine/core";
import { useId } from "react";
import { useSay } from "../../language/use-say.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { SavedMark } from "../../parts/saved-mark.tsx";
import { useFilling } from "./filling.ts";
import { ownName } from "./tongue.ts";
import styles from "./sheet.module.css";

/** In which language the questions are read out, and whether someone else is near. */
export function SheetTools() {
  const say = useSay();
  const { sheet, tongue, speak, isPrivate, setPrivate } = useFilling();
  const languageId = useId();
  const { definition, questions } = sheet.instrument;
  const hasPrivate = [...questions.values()].some(({ onlyInPrivate }) => onlyInPrivate);
  return (
    <div className={styles["tools"]} data-screen-only>
      <div className={styles["language"]}>
        <label htmlFor={languageId}>{say("sheet.language")}</label>
        <NativeSelect
          id={languageId}
          size="lg"
          value={tongue.code}
          onChange={(event) => speak(event.currentTarget.value)}
        >
          {Object.keys(definition.title).map((code) => (
            <option key={code} value={code} lang={code}>
              {ownName(code)}
            </option>
          ))}
        </NativeSelect>
      </div>
      {hasPrivate && (
        <Switch
          size="lg"
          label={say("sheet.not-alone")}
          checked={!isPrivate}
          onChange={(event) => setPrivate(!event.currentTarget.checked)}
        />
      )}
    </div>
  );
}

/** What the server has received; silent until something was answered. */
export function SheetSaved() {
  const say = useSay();
  const { queue, finish } = useFilling();
  if (queue.problem !== undefined) {
    return (
      <>
        <ProblemNotice problem={queue.problem} onRetry={() => void finish()} />
        <p className={styles["unreceived"]}>{say("sheet.unreceived", { count: queue.unreceived })}</p>
      </>
    );
  }
  if (queue.receivedAt === undefined && queue.unreceived === 0) return null;
  return <SavedMark receivedAt={queue.receivedAt} sending={queue.unreceived > 0} />;
}

/** How far the form is, as a bar that fills in the direction of reading. */
export function SheetProgress({ answered, asked }: { answered: number; asked: number }) {
  const say = useSay();
  return (
    <div
      className={styles["progress"]}
      data-screen-only
      role="progressbar"
      aria-label={say("sheet.progress")}
      aria-valuemin={0}
      aria-valuemax={asked}
      aria-valuenow={answered}
      aria-valuetext={say("sheet.progress-count", { answered, asked })}
    >
      <span style={{ inlineSize: `${asked === 0 ? 0 : (answered / asked) * 100}%` }} />
    </div>
  );
}
