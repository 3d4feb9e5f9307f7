import type { Option, Text } from "../../../../protection/instruments/definition.ts";
import { hasValue } from "../../../../protection/instruments/answer.ts";
import type { WordKey } from "../../../../words/words.ts";
import { Word, Wording } from "../wording.tsx";
import type { Control } from "./control.ts";
import styles from "./choice-control.module.css";

type Choice = { readonly code: string; readonly label?: Text; readonly word?: WordKey; readonly exclusive?: boolean };

const yesNo: readonly Choice[] = [
  { code: "yes", word: "form.yes" },
  { code: "no", word: "form.no" },
];

/** Yes or no, one of several, or several of many. "None of these" clears the others and says that nothing more comes. */
export function ChoiceControl({ asked: { key, question }, answer, labelId, onAnswer, large }: Control) {
  const choices: readonly Choice[] = question.type === "yes-no" ? yesNo : (question.options ?? []);
  const isMultiple = question.type === "multiple";
  const mark = isMultiple ? "checkbox" : "radio";
  const chosen = hasValue(answer) ? [answer].flat().map(String) : [];
  const choose = (choice: Choice) => {
    if (!isMultiple) return onAnswer(choice.code, true);
    const next = toggled(chosen, choice, question.options ?? []);
    onAnswer(next.length === 0 ? undefined : next, choice.exclusive === true && next.length > 0);
  };
  return (
    <div
      role={isMultiple || large ? "group" : "radiogroup"}
      aria-labelledby={labelId}
      className={styles["choices"]}
      data-large={large ? "yes" : undefined}
      data-two={question.type === "yes-no" ? "yes" : undefined}
    >
      {choices.map((choice) => (
        <ChoiceLine
          key={choice.code}
          name={key}
          choice={choice}
          kind={large ? "button" : mark}
          isMultiple={isMultiple}
          isChosen={chosen.includes(choice.code)}
          onChoose={() => choose(choice)}
        />
      ))}
    </div>
  );
}

type Line = {
  name: string;
  choice: Choice;
  kind: "button" | "checkbox" | "radio";
  isMultiple: boolean;
  isChosen: boolean;
  onChoose: () => void;
};

function ChoiceLine({ name, choice, kind, isMultiple, isChosen, onChoose }: Line) {
  const words = choice.label ? <Wording text={choice.label} /> : choice.word && <Word word={choice.word} />;
  if (kind === "button") {
    return (
      <button
        type="button"
        className={styles["button"]}
        aria-pressed={isChosen}
        data-square={isMultiple && choice.exclusive !== true ? "yes" : undefined}
        onClick={onChoose}
      >
        {isMultiple && choice.exclusive !== true && <span className={styles["mark"]} aria-hidden="true" />}
        {words}
      </button>
    );
  }
  return (
    <label className={styles["line"]}>
      <input type={kind} name={name} checked={isChosen} onChange={onChoose} />
      {words}
    </label>
  );
}

function toggled(chosen: readonly string[], choice: Choice, options: readonly Option[]): readonly string[] {
  if (chosen.includes(choice.code)) return chosen.filter((code) => code !== choice.code);
  if (choice.exclusive === true) return [choice.code];
  const alone = options.filter(({ exclusive }) => exclusive).map(({ code }) => code);
  const next = [...chosen.filter((code) => !alone.includes(code)), choice.code];
  // In the order of the form, so that the same answer is written the same way.
  return options.map(({ code }) => code).filter((code) => next.includes(code));
}
