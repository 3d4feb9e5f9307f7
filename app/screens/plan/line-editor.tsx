import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { lineFrequencies } from "../../../protection/plan/plan-content.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { useChoices, type Choice } from "../../parts/command/use-choices.ts";
import type { LineDraft } from "./plan-draft.ts";
import styles from "./plan.module.css";
import { useProviders } from "./use-providers.ts";

type LineProps = {
  line: LineDraft;
  onChange: (line: LineDraft) => void;
  onTakeAway: () => void;
  problemOf: (field: string) => string | undefined;
};

/** One service of a goal: what, who, how much, by when; costs and details only where they are opened. */
export function LineEditor(props: LineProps) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { line, onTakeAway } = props;
  const services = useChoices("service");
  const providers = useProviders(line.service);
  const frequencies = lineFrequencies.map((code) => ({ value: code, label: codeWord("plan.frequency", code) }));
  const hasMore = line.description !== "" || line.amount !== "" || line.startOn !== "";
  return (
    <div className={styles["line-editor"]} role="group" aria-label={codeWord("service", line.service || "new")}>
      <div className={styles["fields"]}>
        <Choose {...props} isWide field="service" choices={services} empty={say("form.choose")} />
        <Choose {...props} isWide field="providerId" choices={providers} empty={say("plan.provider-open")} />
        <Type {...props} field="quantity" inputMode="decimal" />
        <Type {...props} field="unit" />
        <Type {...props} field="dueOn" type="date" />
        <Choose {...props} field="frequency" choices={frequencies} empty={say("form.not-said")} />
      </div>
      <details open={hasMore}>
        <summary>{say("plan.more")}</summary>
        <More {...props} />
      </details>
      <div>
        <Button variant="subtle" onClick={onTakeAway}>
          {say("plan.take-service")}
        </Button>
      </div>
    </div>
  );
}

function More(props: LineProps) {
  const codeWord = useCodeWord();
  const say = useSay();
  const { line, onChange, problemOf } = props;
  const currencies = useChoices("currency");
  return (
    <div className={styles["fields"]}>
      <Textarea
        className={styles["wide"]}
        label={codeWord("field", "description")}
        dir="auto"
        minRows={2}
        value={line.description}
        error={problemOf("description")}
        onChange={(event) => onChange({ ...line, description: event.target.value })}
      />
      <Type {...props} field="startOn" type="date" />
      <Type {...props} field="amount" problem="cost.amount" inputMode="decimal" />
      <Choose {...props} field="currency" problem="cost.currency" choices={currencies} empty={say("form.choose")} />
    </div>
  );
}

function Type(props: LineProps & { field: keyof LineDraft; problem?: string; type?: "date"; inputMode?: "decimal" }) {
  const codeWord = useCodeWord();
  const { line, onChange, problemOf, field, problem = field, type, inputMode } = props;
  return (
    <TextInput
      label={codeWord("field", field)}
      {...(type === undefined ? {} : { type })}
      {...(inputMode === undefined ? {} : { inputMode })}
      value={line[field]}
      error={problemOf(problem)}
      onChange={(event) => onChange({ ...line, [field]: event.target.value })}
    />
  );
}

function Choose(
  props: LineProps & {
    field: keyof LineDraft;
    problem?: string;
    choices: readonly Choice[];
    empty: string;
    isWide?: boolean;
  },
) {
  const codeWord = useCodeWord();
  const { line, onChange, problemOf, field, problem = field, choices, empty } = props;
  return (
    <NativeSelect
      className={props.isWide === true ? styles["half"] : undefined}
      label={codeWord("field", field)}
      value={line[field]}
      error={problemOf(problem)}
      onChange={(event) => onChange({ ...line, [field]: event.target.value })}
    >
      <option value="">{empty}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </NativeSelect>
  );
}
