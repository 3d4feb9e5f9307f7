import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { hasValue } from "../../../../protection/instruments/answer.ts";
import { useSay } from "../../../language/use-say.ts";
import type { Control } from "./control.ts";
import { latinDigits } from "./draft.ts";
import styles from "./fields.module.css";

type Parts = { readonly year: string; readonly month: string; readonly day: string };

/** Day, month and year apart: people who fled often know the year alone, and 3/4 must not be read as 4/3. */
export function DateControl({ asked: { question }, answer, labelId, onAnswer }: Control) {
  const say = useSay();
  const intl = useIntl();
  const kept = hasValue(answer) && typeof answer === "string" ? answer : "";
  const [typed, setTyped] = useState<Parts>();
  const parts = typed ?? partsOf(kept);
  const change = (part: Partial<Parts>) => setTyped({ ...parts, ...part });
  const leave = () => {
    if (typed !== undefined && joined(typed) !== kept) onAnswer(joined(typed) || undefined, false);
  };
  return (
    // Leaving a field bubbles up to the whole: the parts make one answer, given when the last of them is left.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it listens to its fields only
    <div
      role="group"
      aria-labelledby={labelId}
      className={styles["row"]}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <TextInput
        label={say("sheet.year")}
        inputMode="numeric"
        maxLength={4}
        dir="ltr"
        w="6rem"
        autoComplete="off"
        value={parts.year}
        onChange={(event) => change({ year: latinDigits(event.currentTarget.value) })}
      />
      <NativeSelect
        label={say("sheet.month")}
        value={parts.month}
        onChange={(event) => change({ month: event.currentTarget.value })}
      >
        <option value="">{say(question.type === "date" ? "sheet.choose" : "missing.unknown")}</option>
        {months.map((month) => (
          <option key={month} value={month}>
            {intl.formatDate(`2001-${month}-15T00:00:00Z`, { month: "long", timeZone: "UTC" })}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        label={say("sheet.day")}
        inputMode="numeric"
        maxLength={2}
        dir="ltr"
        w="5rem"
        autoComplete="off"
        value={parts.day}
        onChange={(event) => change({ day: latinDigits(event.currentTarget.value) })}
      />
      {question.type === "partial-date" && question.hint === undefined && (
        <p className={styles["note"]}>{say("sheet.year-is-enough")}</p>
      )}
    </div>
  );
}

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));

function partsOf(date: string): Parts {
  const [year = "", month = "", day = ""] = date.split("-");
  return { year, month, day };
}

/** What is no date yet is given as it stands and held back by the form, with the reason beside it. */
function joined({ year, month, day }: Parts): string {
  if (year === "" && month === "" && day === "") return "";
  if (day !== "") return [year, month, day.padStart(2, "0")].join("-");
  return month === "" ? year : `${year}-${month}`;
}
