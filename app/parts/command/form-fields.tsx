import { Button, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../../language/use-say.ts";
import { asDraft, asList, asText, draftOf, type Draft } from "./draft.ts";
import { FieldInput, FieldLabel, OptionalMarks } from "./field-input.tsx";
import type { FormField } from "./form-field.ts";
import type { FormProblems } from "./form-problems.ts";
import styles from "./command-form.module.css";

type FieldsProps = {
  readonly command: string;
  readonly fields: readonly FormField[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly problems: FormProblems;
  /** The place of these fields in the payload: `names.0.`. */
  readonly within?: string;
};

/** The fields of a form under each other; fields made of others are framed. */
export function FormFields({ command, fields, draft, onChange, problems, within = "" }: FieldsProps) {
  return fields.map((field) => {
    const place = within + field.name;
    const value = draft[field.name];
    const change = (changed: unknown) => onChange({ ...draft, [field.name]: changed });
    const { shape } = field;
    if (shape.kind === "group") {
      return (
        <Framed key={place} command={command} field={field}>
          <FormFields
            {...{ command, problems }}
            fields={shape.fields}
            draft={asDraft(value)}
            onChange={change}
            within={`${place}.`}
          />
        </Framed>
      );
    }
    if (shape.kind === "rows") {
      return (
        <Framed key={place} command={command} field={field}>
          <Rows
            {...{ command, problems }}
            fields={shape.fields}
            rows={asList(value).map(asDraft)}
            onChange={change}
            place={place}
          />
        </Framed>
      );
    }
    const recipientId = asText(draft["recipientId"]);
    return (
      <div key={place} data-field={place}>
        <FieldInput {...{ command, field, value, recipientId }} onChange={change} problem={problems[place]} />
      </div>
    );
  });
}

function Framed(props: { command: string; field: FormField; children: ReactNode }) {
  return (
    <fieldset className={styles["frame"]} data-field={props.field.name}>
      <legend>
        <FieldLabel command={props.command} field={props.field} />
      </legend>
      <OptionalMarks value={false}>
        <Stack gap="md">{props.children}</Stack>
      </OptionalMarks>
    </fieldset>
  );
}

function Rows(props: {
  command: string;
  fields: readonly FormField[];
  rows: readonly Draft[];
  onChange: (rows: readonly Draft[]) => void;
  problems: FormProblems;
  place: string;
}) {
  const say = useSay();
  const { command, fields, rows, onChange, problems, place } = props;
  return (
    <>
      {rows.map((row, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no name of their own, and keep their order
        <div key={at} className={styles["row"]}>
          <FormFields
            {...{ command, fields, problems }}
            draft={row}
            onChange={(changed) => onChange(rows.map((one, other) => (other === at ? changed : one)))}
            within={`${place}.${at}.`}
          />
          <Button
            variant="subtle"
            size="sm"
            justify="start"
            onClick={() => onChange(rows.filter((_, other) => other !== at))}
          >
            {say("form.take-away")}
          </Button>
        </div>
      ))}
      <Button variant="default" onClick={() => onChange([...rows, draftOf(fields, {})])}>
        {say("form.add")}
      </Button>
    </>
  );
}
