import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { hasValue, type NameAnswer } from "../../../../protection/instruments/answer.ts";
import type { WordKey } from "../../../../words/words.ts";
import { useSay } from "../../../language/use-say.ts";
import type { Control } from "./control.ts";
import styles from "./fields.module.css";

const fields = {
  given: "sheet.name-given",
  family: "sheet.name-family",
  other: "sheet.name-other",
} as const satisfies Record<string, WordKey>;
type Part = keyof typeof fields;
const parts: readonly Part[] = ["given", "family", "other"];

/** A name as it is told, in its own script. Nobody is forced to have a family name. */
export function NameControl({ answer, labelId, onAnswer }: Control) {
  const say = useSay();
  const intl = useIntl();
  const kept = hasValue(answer) && typeof answer === "object" && !("length" in answer) ? answer : {};
  const [typed, setTyped] = useState<NameAnswer>();
  const name = typed ?? kept;
  const leave = (left: NameAnswer) => onAnswer(parts.some((part) => left[part]) ? trimmed(left) : undefined, false);
  return (
    // Leaving a field bubbles up to the whole: the parts make one answer, given when the last of them is left.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it listens to its fields only
    <div
      role="group"
      aria-labelledby={labelId}
      className={styles["names"]}
      data-sensitive="yes"
      onBlur={(event) => {
        if (typed !== undefined && !event.currentTarget.contains(event.relatedTarget)) leave(typed);
      }}
    >
      {parts.map((part) => (
        <TextInput
          key={part}
          label={say(fields[part])}
          dir="auto"
          autoComplete="off"
          maxLength={200}
          value={name[part] ?? ""}
          onChange={(event) => setTyped(withScript({ ...name, [part]: event.currentTarget.value }))}
        />
      ))}
      <NativeSelect
        label={say("sheet.name-script")}
        value={name.script ?? ""}
        onChange={(event) => setTyped({ ...name, script: event.currentTarget.value || undefined })}
      >
        <option value="">{say("missing.unknown")}</option>
        {scripts.map(({ code }) => (
          <option key={code} value={code}>
            {intl.formatDisplayName(code, { type: "script" }) ?? code}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}

/** Scripts of names on migration routes; ISO 15924, with what tells a letter of it. */
const scripts = [
  { code: "Latn", letter: /\p{Script=Latin}/u },
  { code: "Arab", letter: /\p{Script=Arabic}/u },
  { code: "Ethi", letter: /\p{Script=Ethiopic}/u },
  { code: "Cyrl", letter: /\p{Script=Cyrillic}/u },
  { code: "Beng", letter: /\p{Script=Bengali}/u },
  { code: "Deva", letter: /\p{Script=Devanagari}/u },
  { code: "Grek", letter: /\p{Script=Greek}/u },
  { code: "Hani", letter: /\p{Script=Han}/u },
  { code: "Hebr", letter: /\p{Script=Hebrew}/u },
  { code: "Khmr", letter: /\p{Script=Khmer}/u },
  { code: "Mymr", letter: /\p{Script=Myanmar}/u },
  { code: "Sinh", letter: /\p{Script=Sinhala}/u },
  { code: "Taml", letter: /\p{Script=Tamil}/u },
  { code: "Tfng", letter: /\p{Script=Tifinagh}/u },
  { code: "Thai", letter: /\p{Script=Thai}/u },
  { code: "Tibt", letter: /\p{Script=Tibetan}/u },
] as const;

/** The script follows what is typed; the worker may still say otherwise afterwards. */
function withScript(name: NameAnswer): NameAnswer {
  const written = parts.map((part) => name[part] ?? "").join("");
  return { ...name, script: scripts.find(({ letter }) => letter.test(written))?.code ?? name.script };
}

function trimmed({ given, family, other, script }: NameAnswer): NameAnswer {
  const told = Object.entries({ given: given?.trim(), family: family?.trim(), other: other?.trim(), script });
  return Object.fromEntries(told.filter(([, value]) => value !== undefined && value !== ""));
}
