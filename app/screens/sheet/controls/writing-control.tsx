import { Textarea, TextInput } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { type Answer, hasValue } from "../../../../protection/instruments/answer.ts";
import type { QuestionType } from "../../../../protection/instruments/definition.ts";
import type { Control } from "./control.ts";
import { latinDigits, useDraft } from "./draft.ts";

/** Words, stories, numbers and telephone numbers. */
export function WritingControl({ asked: { question }, answer, labelId, onAnswer, large }: Control) {
  const { type } = question;
  const kept = hasValue(answer) && typeof answer !== "object" ? String(answer) : "";
  const draft = useDraft(kept, (text) => onAnswer(read(type, text), false));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const given = read(type, event.currentTarget.value);
    if (given !== undefined) onAnswer(given, true);
  };
  const shared = { "aria-labelledby": labelId, autoComplete: "off", ...draft } as const;
  if (type === "narrative")
    return <Textarea {...shared} dir="auto" minRows={large ? 4 : 3} autosize maxLength={20_000} />;
  if (type === "number") {
    return <TextInput {...shared} onKeyDown={onKeyDown} inputMode="decimal" dir="ltr" maw="10rem" />;
  }
  if (type === "phone") return <TextInput {...shared} onKeyDown={onKeyDown} inputMode="tel" dir="ltr" maw="22rem" />;
  return <TextInput {...shared} onKeyDown={onKeyDown} dir="auto" maxLength={200} />;
}

/** What cannot be read as a number is given as it stands, so that the form can say that it does not fit. */
function read(type: QuestionType, text: string): Answer | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (type !== "number") return type === "narrative" ? text : trimmed;
  const number = Number(latinDigits(trimmed).replace(/[,٫]/, "."));
  return Number.isFinite(number) ? number : trimmed;
}
