import { Checkbox, MultiSelect, NativeSelect, Radio, Stack, Textarea, TextInput } from "@mantine/core";
import { createContext, useContext } from "react";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord, useHasWord } from "./code-word.ts";
import { codeListsOf } from "./code-lists.ts";
import { asList, asText } from "./draft.ts";
import type { FormField } from "./form-field.ts";
import type { FormProblem } from "./form-problems.ts";
import type { Lookup } from "./lookup.ts";
import { useChoices, type Choice } from "./use-choices.ts";
import styles from "./command-form.module.css";

/** Beyond this a list is quicker than buttons. */
const mostButtons = 6;

export type InputProps = {
  readonly command: string;
  readonly field: FormField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly problem: FormProblem | undefined;
  /** Of the whole form: a service is chosen among those of the organisation chosen above it. */
  readonly recipientId?: string;
};

/** One field that is not made of others, drawn as its shape asks. */
export function FieldInput(props: InputProps) {
  const { field, value, onChange } = props;
  const { shape } = field;
  const common = useCommon(props);
  switch (shape.kind) {
    case "narrative":
      return (
        <Textarea {...common} dir="auto" value={asText(value)} onChange={(event) => onChange(event.target.value)} />
      );
    case "checked":
      return (
        <Checkbox
          label={common.label}
          description={common.description}
          error={common.error}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
    case "yes-no":
      return <YesNo {...props} />;
    case "choice":
      return <CodeChoice {...props} codes={shape.codes} />;
    case "choices":
      return <CodeChoices {...props} codes={shape.codes} />;
    case "lookup":
      return <LookupSelect {...props} lookup={shape.lookup} />;
    case "lookups":
      return <LookupSelects {...props} lookup={shape.lookup} />;
    default:
      return (
        <TextInput
          {...common}
          {...(shape.kind === "day" ? { type: "date" } : {})}
          {...(shape.kind === "number" ? { inputMode: "decimal", className: styles["short"] } : { dir: "auto" })}
          value={asText(value)}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

/** Whether what may stay empty says so: not where all is known and only corrected. */
export const OptionalMarks = createContext(true);

/** The name of a field, with a quiet mark where it may stay empty. */
export function FieldLabel({ command, field }: { command: string; field: FormField }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const isMarked = useContext(OptionalMarks) && !field.isNeeded && field.shape.kind !== "checked";
  return (
    <>
      {codeWord([`field.${command}`, "field"], field.name)}
      {isMarked && <span className={styles["optional"]}> · {say("form.optional")}</span>}
    </>
  );
}

function useCommon({ command, field, problem }: InputProps) {
  const say = useSay();
  const codeWord = useCodeWord();
  const hasWord = useHasWord();
  const why = `${field.name}-why`;
  const explained = hasWord(`field.${command}.${why}`) || hasWord(`field.${why}`);
  return {
    label: <FieldLabel command={command} field={field} />,
    name: field.name,
    description: explained ? codeWord([`field.${command}`, "field"], why) : undefined,
    error: problem === undefined ? undefined : say(problem.words, problem.facts),
  };
}

function YesNo(props: InputProps) {
  const say = useSay();
  const common = useCommon(props);
  return (
    <Radio.Group size="lg" {...common} value={asText(props.value)} onChange={props.onChange}>
      <div className={styles["buttons"]}>
        <Radio value="yes" label={say("form.yes")} />
        <Radio value="no" label={say("form.no")} />
        <Radio value="" label={say("form.not-said")} />
      </div>
    </Radio.Group>
  );
}

function CodeChoice(props: InputProps & { codes: readonly string[] }) {
  const codeWord = useCodeWord();
  const lists = codeListsOf(props.command, props.field.name);
  const choices = props.codes.map((code) => ({ value: code, label: codeWord(lists, code) }));
  return <OneOf {...props} choices={choices} asButtons={choices.length <= mostButtons} />;
}

function LookupSelect(props: InputProps & { lookup: Lookup }) {
  return <OneOf {...props} choices={useChoices(props.lookup, props.recipientId)} asButtons={false} />;
}

function OneOf(props: InputProps & { choices: readonly Choice[]; asButtons: boolean }) {
  const say = useSay();
  const common = useCommon(props);
  const { field, value, onChange, choices } = props;
  if (!props.asButtons) {
    return (
      <NativeSelect {...common} value={asText(value)} onChange={(event) => onChange(event.target.value)}>
        <option value="">{field.isNeeded ? say("form.choose") : say("form.not-said")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </NativeSelect>
    );
  }
  return (
    <Radio.Group size="lg" {...common} value={asText(value)} onChange={onChange}>
      <div className={styles["buttons"]}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
        {!field.isNeeded && <Radio value="" label={say("form.not-said")} />}
      </div>
    </Radio.Group>
  );
}

function CodeChoices(props: InputProps & { codes: readonly string[] }) {
  const codeWord = useCodeWord();
  const lists = codeListsOf(props.command, props.field.name);
  return (
    <Checkbox.Group size="lg" {...useCommon(props)} value={textsIn(props.value)} onChange={props.onChange}>
      <Stack gap="xs">
        {props.codes.map((code) => (
          <Checkbox key={code} value={code} label={codeWord(lists, code)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function LookupSelects(props: InputProps & { lookup: Lookup }) {
  const choices = useChoices(props.lookup);
  const say = useSay();
  const common = useCommon(props);
  if (props.lookup === "free") {
    const lines = textsIn(props.value).join("\n");
    return (
      <Textarea
        {...common}
        description={say("form.one-a-line")}
        value={lines}
        onChange={(event) => props.onChange(event.target.value === "" ? [] : event.target.value.split("\n"))}
      />
    );
  }
  return (
    <MultiSelect
      {...common}
      searchable
      data={[...choices]}
      value={textsIn(props.value)}
      onChange={props.onChange}
      nothingFoundMessage={say("form.nothing-found")}
    />
  );
}

function textsIn(value: unknown): string[] {
  return asList(value).filter((one) => typeof one === "string");
}
