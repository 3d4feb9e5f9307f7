import { Button, Text, Title } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { Action } from "./command/action.ts";
import type { AcceptedAnswer } from "../api/send-command.ts";
import { useSay } from "../language/use-say.ts";
import { loadCatalogue } from "./command/catalogue.ts";
import { useCodeWord } from "./command/code-word.ts";
import type { Draft } from "./command/draft.ts";
import { CommandForm } from "./command-form.tsx";
import { SavedMark } from "./saved-mark.tsx";
import { SidePanel } from "./side-panel.tsx";
import styles from "./action-list.module.css";

export type ActionListProps = {
  /** As the server answered them. */
  readonly actions: readonly Action[];
  /** Ids every form is given: `{ caseId }`. */
  readonly context: Draft;
  /** The command that is the sensible next step; without it, the first that may be done. `null`: none stands out. */
  readonly next?: string | null;
  /** Commands that are drawn elsewhere on the page, beside what they are about. */
  readonly elsewhere?: readonly string[];
  /** Commands with a page of their own instead of a form. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Known answers to begin a form with. */
  readonly start?: Readonly<Record<string, Draft>>;
  readonly onAccepted?: (command: string, answer: AcceptedAnswer, payload: Draft) => void;
};

/** What may be done next, and under "Not now" what may not, why, and who could. */
export function ActionList(props: ActionListProps) {
  const say = useSay();
  const codeWord = useCodeWord();
  const isNarrow = useMediaQuery("(max-width: 67.99em)", false, { getInitialValueInEffect: false });
  const [open, setOpen] = useState<string>();
  const [receivedAt, setReceivedAt] = useState<Date>();
  const { context, pages = {}, elsewhere = [] } = props;
  const drawn = props.actions.filter(({ command }) => !elsewhere.includes(command));
  const allowed = drawn.filter(({ may }) => may);
  const wanted = props.next === undefined ? allowed[0]?.command : props.next;
  const next = allowed.find(({ command }) => command === wanted);
  const others = allowed.filter((action) => action !== next);
  return (
    <section className={styles["actions"]} data-screen-only>
      <Title order={2} size="h3">
        {say("actions.title")}
      </Title>
      {allowed.length === 0 && <Text c="dimmed">{say("actions.none")}</Text>}
      {next !== undefined && (
        <div className={styles["next"]}>
          <span className={styles["label"]}>{say("actions.next")}</span>
          {choice(next.command, "filled")}
        </div>
      )}
      <Others count={others.length} isFolded={isNarrow && next !== undefined}>
        {others.map(({ command }) => (
          <li key={command}>{choice(command, "subtle")}</li>
        ))}
      </Others>
      {receivedAt !== undefined && <SavedMark receivedAt={receivedAt} sending={false} />}
      <NotNow actions={drawn.filter(({ may }) => !may)} />
      {open !== undefined && (
        <SidePanel title={codeWord("command", open)} onClose={close}>
          <CommandForm
            command={open}
            context={context}
            start={props.start?.[open] ?? {}}
            onCancel={close}
            onAccepted={(answer, payload) => {
              close();
              setReceivedAt(new Date());
              props.onAccepted?.(open, answer, payload);
            }}
          />
        </SidePanel>
      )}
    </section>
  );

  function close(): void {
    setOpen(undefined);
  }

  function choice(command: string, variant: "filled" | "subtle") {
    const words = codeWord("command", command);
    const page = pages[command];
    const justify = variant === "filled" ? "center" : "start";
    if (page !== undefined) {
      return (
        <Button component={Link} to={page} variant={variant} justify={justify} fullWidth>
          {words}
        </Button>
      );
    }
    return (
      <Button
        variant={variant}
        justify={justify}
        fullWidth
        onPointerEnter={() => void loadCatalogue()}
        onClick={() => setOpen(command)}
      >
        {words}
      </Button>
    );
  }
}

/** On a phone the next step is enough at first: what the page says comes before everything else that could be done. */
function Others({ count, isFolded, children }: { count: number; isFolded: boolean; children: ReactNode }) {
  const say = useSay();
  const list = <ul className={styles["others"]}>{children}</ul>;
  if (!isFolded || count === 0) return list;
  return (
    <details className={styles["fold"]}>
      <summary>{say("actions.others", { count })}</summary>
      {list}
    </details>
  );
}

function NotNow({ actions }: { actions: readonly Action[] }) {
  const say = useSay();
  const codeWord = useCodeWord();
  if (actions.length === 0) return null;
  return (
    <details className={`${styles["fold"]} ${styles["not-now"]}`}>
      <summary>{say("actions.not-now-count", { count: actions.length })}</summary>
      <dl>
        {/* The page is in reach, so only the act is not: whoever reads this knows that the thing exists. */}
        {actions.map(({ command, refusal, whoCould = [] }) => (
          <div key={command}>
            <dt>{codeWord("command", command)}</dt>
            <dd>
              {refusal?.code === "access.not-reachable" ? say("actions.not-yours") : refusal?.sentence}
              {whoCould.length > 0 && ` ${say("actions.who-could", { roles: rolesIn(whoCould) })}`}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );

  function rolesIn(roles: readonly string[]): string {
    return roles.map((role) => codeWord("role", role)).join(", ");
  }
}
