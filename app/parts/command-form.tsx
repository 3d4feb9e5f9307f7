import { Button, Text } from "@mantine/core";
import { Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { AcceptedAnswer } from "../api/send-command.ts";
import { useCommand } from "../api/use-command.ts";
import { useSay } from "../language/use-say.ts";
import { announce } from "../shell/announcer.tsx";
import { useCatalogued } from "./command/catalogue.ts";
import { useCodeWord, useHasWord } from "./command/code-word.ts";
import { draftOf, valuesOf, type Draft } from "./command/draft.ts";
import { OptionalMarks } from "./command/field-input.tsx";
import { fieldsOf, type ContextField, type FormField } from "./command/form-field.ts";
import { FormFields } from "./command/form-fields.tsx";
import { problemsIn, type FormProblems } from "./command/form-problems.ts";
import styles from "./command/command-form.module.css";
import { ProblemNotice } from "./problem-notice.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { Waiting } from "./waiting.tsx";

export type CommandFormProps = {
  /** The command's name in the catalogue: `ApprovePlan`. */
  readonly command: string;
  /** What the page knows: these fields are sent as they are and never drawn. An id left out is made anew. */
  readonly context: Draft;
  /** Known answers, drawn to be looked at and changed. */
  readonly start?: Draft;
  /** Leaves out what was not changed since `start`: for corrections. */
  readonly onlyChanged?: boolean;
  readonly onAccepted?: (answer: AcceptedAnswer, payload: Draft) => void;
  readonly onCancel?: () => void;
  /** The words on the button, where the command's own name is not the best. */
  readonly button?: string;
};

/**
 * The form of any command, drawn from its schema. It is checked by that same schema before it is sent; what was typed
 * stays when the rules say no or the network fails.
 */
export function CommandForm(props: CommandFormProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <Catalogued key={props.command} {...props} />
    </Suspense>
  );
}

function Catalogued({ command: name, context, start = noStart, ...props }: CommandFormProps) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { payload: schema, version } = useCatalogued(name);
  const { typed, known } = useFields(name, schema, context);
  const [draft, setDraft] = useState(() => draftOf(typed, { ...todayFor(typed), ...start }));
  const [problems, setProblems] = useState<FormProblems>({});
  const { ask, asking, refusal, problem } = useCommand(name, version);
  const form = useRef<HTMLFormElement>(null);
  // Whatever stands in the way is said at the end of the form, which may lie below the edge of the screen.
  useEffect(() => {
    if (refusal !== undefined || problem !== undefined)
      form.current?.lastElementChild?.scrollIntoView({ block: "end" });
  }, [refusal, problem]);
  const send = async () => {
    const payload = { ...told(), ...known };
    const found = problemsIn(schema, payload);
    setProblems(found);
    if (Object.keys(found).length > 0) return focusFirst(form.current);
    const answer = await ask(payload);
    if (answer === undefined) return;
    announce(say("form.done", { what: codeWord("command", name) }));
    props.onAccepted?.(answer, payload);
  };
  const undrawn = Object.keys(problems).filter((place) => !typed.some(({ name: top }) => place.split(".")[0] === top));
  return (
    <form
      ref={form}
      noValidate
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking) void send();
      }}
    >
      <Lead command={name} />
      <OptionalMarks value={props.onlyChanged !== true}>
        <FormFields command={name} fields={typed} draft={draft} onChange={setDraft} problems={problems} />
      </OptionalMarks>
      {Object.keys(problems).length > 0 && (
        <Text role="alert" c="var(--mantine-color-error)">
          {undrawn.length > 0 ? say("app.problem") : say("form.look-again", { count: Object.keys(problems).length })}
        </Text>
      )}
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} onRetry={() => void send()} />}
      <div className={styles["end"]}>
        <Button type="submit" size="lg" loading={asking}>
          {props.button ?? codeWord("command", name)}
        </Button>
        {props.onCancel !== undefined && (
          <Button variant="subtle" size="lg" onClick={props.onCancel}>
            {say("form.cancel")}
          </Button>
        )}
      </div>
    </form>
  );

  function told(): Draft {
    const values = valuesOf(typed, draft);
    if (props.onlyChanged !== true) return values;
    const before = valuesOf(typed, draftOf(typed, start));
    const changed = ([field, value]: [string, unknown]) => JSON.stringify(before[field]) !== JSON.stringify(value);
    return Object.fromEntries(Object.entries(values).filter(changed));
  }
}

const noStart: Draft = {};

/** What will happen, in a sentence, where the button alone does not say it. */
function Lead({ command }: { command: string }): ReactNode {
  const codeWord = useCodeWord();
  const hasWord = useHasWord();
  return hasWord(`command.${command}-why`) ? <Text c="dimmed">{codeWord("command", `${command}-why`)}</Text> : null;
}

/** What is drawn, and what goes along unseen. New ids are made once, so that sending again is the same wish. */
function useFields(command: string, schema: Parameters<typeof fieldsOf>[1], context: Draft) {
  const { typed, context: fromPage } = useMemo(() => fieldsOf(command, schema), [command, schema]);
  const [fresh] = useState(() => freshIds(fromPage));
  const asked = useMemo(() => typed.filter(({ name }) => context[name] === undefined), [typed, context]);
  const wanted = new Set([...typed.map(({ name }) => name), ...fromPage.map(({ name }) => name)]);
  const given = Object.entries(context).filter(([name, value]) => wanted.has(name) && value !== undefined);
  return { typed: asked, known: { ...fresh, ...Object.fromEntries(given) } };
}

function freshIds(fields: readonly ContextField[]): Draft {
  const needed = fields.filter(({ isNeeded, isId }) => isNeeded && isId);
  return Object.fromEntries(needed.map(({ name }) => [name, crypto.randomUUID()]));
}

/** What already happened usually happened today; it can be changed like any other day. */
function todayFor(fields: readonly FormField[]): Draft {
  const today = new Date().toISOString().slice(0, 10);
  const past = fields.filter(({ name, shape }) => shape.kind === "day" && ["occurredOn", "deliveredOn"].includes(name));
  return Object.fromEntries(past.map(({ name }) => [name, today]));
}

function focusFirst(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>("[data-field] :is([aria-invalid=true], [data-error] input)")?.focus();
  });
}
