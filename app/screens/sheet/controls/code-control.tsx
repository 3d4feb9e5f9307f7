import { TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { useIntl } from "react-intl";
import { hasValue } from "../../../../protection/instruments/answer.ts";
import { countryCodes, languageCodes } from "../../../../protection/basics/reference-codes.ts";
import { useSay } from "../../../language/use-say.ts";
import type { Control } from "./control.ts";
import { findNamed, namesOf } from "./find-named.ts";
import styles from "./fields.module.css";

/** Countries and languages: type a few letters, in the worker's language, the person's or the code itself. */
export function CodeControl({ asked: { question }, answer, labelId, onAnswer }: Control) {
  const kind = question.type === "country" || question.type === "countries" ? "country" : "language";
  const isMultiple = question.type === "countries" || question.type === "languages";
  const chosen = hasValue(answer) ? [answer].flat().map(String) : [];
  const give = (codes: readonly string[]) => {
    const [first] = codes;
    if (first === undefined) onAnswer(undefined, false);
    else onAnswer(isMultiple ? codes : first, !isMultiple);
  };
  return (
    <CodePicker
      kind={kind}
      chosen={chosen}
      labelId={labelId}
      isMultiple={isMultiple}
      onTake={(code) => give(isMultiple ? [...chosen, code] : [code])}
      onLeave={(code) => give(chosen.filter((other) => other !== code))}
    />
  );
}

type Picker = {
  readonly kind: "country" | "language";
  readonly chosen: readonly string[];
  readonly labelId: string;
  /** Otherwise the field is there only until one is chosen. */
  readonly isMultiple?: boolean;
  readonly onTake: (code: string) => void;
  readonly onLeave: (code: string) => void;
};

/** A field that finds and buttons that choose: no list of 250 to scroll with a thumb. */
export function CodePicker({ kind, chosen, labelId, isMultiple = false, onTake, onLeave }: Picker) {
  const say = useSay();
  const intl = useIntl();
  const statusId = useId();
  const [typed, setTyped] = useState("");
  const names = namesOf(intl.locale, kind, kind === "country" ? countryCodes : languageCodes);
  const matches = findNamed(names, typed).filter(({ code }) => !chosen.includes(code));
  const take = (code: string) => {
    setTyped("");
    onTake(code);
  };
  return (
    <div className={styles["codes"]} role="group" aria-labelledby={labelId}>
      {chosen.length > 0 && (
        <ul className={styles["chosen"]}>
          {chosen.map((code) => {
            const name = names.find((named) => named.code === code)?.name ?? code;
            return (
              <li key={code}>
                <button
                  type="button"
                  className={styles["taken"]}
                  aria-label={say("sheet.remove", { name })}
                  onClick={() => onLeave(code)}
                >
                  {name} <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {(isMultiple || chosen.length === 0) && (
        <TextInput
          type="search"
          aria-labelledby={labelId}
          aria-describedby={statusId}
          placeholder={say("sheet.type-to-find")}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = matches;
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (first !== undefined) take(first.code);
          }}
        />
      )}
      <p id={statusId} role="status" className={styles["note"]}>
        {typed.trim() === "" ? "" : say("sheet.found", { count: matches.length })}
      </p>
      <ul className={styles["matches"]}>
        {matches.map(({ code, name, own }) => (
          <li key={code}>
            <button type="button" className={styles["match"]} onClick={() => take(code)}>
              {name}
              {own !== name && (
                <bdi className={styles["other"]} lang={kind === "language" ? code : undefined}>
                  {own}
                </bdi>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
