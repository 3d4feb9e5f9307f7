import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { WordKey } from "../../../words/words.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { useChoices, type Choice } from "../../parts/command/use-choices.ts";
import { useMay, useMe } from "../../session/me.ts";
import type { CaseFilter, FilterName } from "./case-list-filter.ts";
import styles from "./case-list.module.css";

const statuses = ["open", "closure-requested", "closed"] as const;
const stages = ["new", "assessment", "plan", "services", "closing", "closed"] as const;
const risks = ["high", "medium", "low", "none"] as const;

/** What of the cases is shown. A filter with nothing to choose from is not drawn. */
export function CaseFilters(props: {
  filter: CaseFilter;
  onChoose: (name: FilterName, value: string) => void;
  onClear: () => void;
}) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { filter, onChoose, onClear } = props;
  const of = (list: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: codeWord(list, code) }));
  const filters: readonly { name: FilterName; words: WordKey; choices: readonly Choice[] }[] = [
    { name: "stage", words: "case-list.stage", choices: of("case.stage", stages) },
    { name: "risk", words: "case-list.risk", choices: of("risk.level", risks) },
    { name: "status", words: "case-list.status", choices: of("case.status", statuses) },
    { name: "assignee", words: "case-list.assignee", choices: useCarriers() },
    { name: "team", words: "case-list.team", choices: useChoices("team") },
  ];
  const [isOpen, setOpen] = useState(false);
  const chosen = Object.keys(filter).length;
  return (
    <div data-screen-only>
      <Button
        className={styles["filters-button"]}
        variant="default"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say(chosen === 0 ? "case-list.filter" : "case-list.filter-chosen", { count: chosen })}
      </Button>
      <div
        className={styles["filters"]}
        data-open={isOpen ? "yes" : undefined}
        role="group"
        aria-label={say("case-list.filters")}
      >
        {filters
          .filter(({ choices }) => choices.length > 0)
          .map(({ name, words, choices }) => (
            <NativeSelect
              key={name}
              size="md"
              label={say(words)}
              value={filter[name] ?? ""}
              onChange={(event) => onChoose(name, event.target.value)}
              data-chosen={filter[name] === undefined ? undefined : "yes"}
            >
              <option value="">{say("case-list.all")}</option>
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </NativeSelect>
          ))}
        {chosen > 0 && (
          <Button variant="subtle" onClick={onClear}>
            {say("case-list.clear")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The reader first: "mine" is asked for most. Colleagues only for those who assign. */
function useCarriers(): readonly Choice[] {
  const say = useSay();
  const me = useMe();
  const mayAssign = useMay("case.assign");
  const colleagues = useChoices(mayAssign ? "colleague" : "free");
  const own = me === undefined ? [] : [{ value: me.user.id, label: say("case-list.mine") }];
  return [...own, ...colleagues.filter(({ value }) => value !== me?.user.id)];
}
