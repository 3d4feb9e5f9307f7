import type { ComponentType } from "react";
import type { QuestionType } from "../../../../protection/instruments/definition.ts";
import { ChoiceControl } from "./choice-control.tsx";
import { CodeControl } from "./code-control.tsx";
import type { Control } from "./control.ts";
import { DateControl } from "./date-control.tsx";
import { NameControl } from "./name-control.tsx";
import { WritingControl } from "./writing-control.tsx";

/** How each type of question is answered. A new type fails to compile here until it has a control. */
export const controlOf = {
  single: ChoiceControl,
  multiple: ChoiceControl,
  "yes-no": ChoiceControl,
  number: WritingControl,
  text: WritingControl,
  narrative: WritingControl,
  phone: WritingControl,
  "partial-date": DateControl,
  date: DateControl,
  country: CodeControl,
  countries: CodeControl,
  language: CodeControl,
  languages: CodeControl,
  name: NameControl,
} as const satisfies Record<QuestionType, ComponentType<Control>>;
