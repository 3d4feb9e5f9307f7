import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { CaseRow } from "../../api/case-row.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { DueMark } from "../../parts/due-mark.tsx";
import { Mark } from "../../parts/mark.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { RiskMark } from "../../parts/risk-mark.tsx";
import styles from "./case-list.module.css";
import { useRowKeys } from "./use-row-keys.ts";

/** Cases to compare: a table, on a phone one card each. */
export function CaseTable({ rows }: { rows: readonly CaseRow[] }) {
  const say = useSay();
  const body = useRowKeys();
  return (
    <table className={styles["table"]}>
      <caption className={styles["caption"]}>{say("case-list.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("case-list.person")}</th>
          <th scope="col">{say("case-list.risk")}</th>
          <th scope="col">{say("case-list.stage")}</th>
          <th scope="col">{say("case-list.next")}</th>
          <th scope="col">{say("case-list.assignee")}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <CaseLine key={row.caseId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function CaseLine({ row }: { row: CaseRow }) {
  const say = useSay();
  const codeWord = useCodeWord();
  return (
    <tr>
      <th scope="row">
        <Link to="/cases/$caseId" params={{ caseId: row.caseId }} className={styles["name"]}>
          <PersonName name={row.name} />
        </Link>
        {row.isChild === true && <Mark>{say("person.child")}</Mark>}
      </th>
      <td data-label={say("case-list.risk")}>
        <RiskMark level={row.risk} />
      </td>
      <td>{codeWord("case.stage", row.stage)}</td>
      <td>
        {row.nextDueOn === null ? (
          <Text span c="dimmed">
            {say("case-list.nothing-due")}
          </Text>
        ) : (
          <DueMark on={row.nextDueOn} />
        )}
      </td>
      <td>
        {row.assigneeName ?? (
          <Text span c="dimmed">
            {say("case.nobody-carries")}
          </Text>
        )}
      </td>
    </tr>
  );
}
