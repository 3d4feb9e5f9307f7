import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { CaseRow } from "../../api/case-row.ts";
import type { SheetRow } from "../../api/sheet-row.ts";
import { useAllRows } from "../../api/use-all-rows.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { LinkLine, LinkLines } from "../../parts/link-line.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RiskMark } from "../../parts/risk-mark.tsx";
import { Section } from "../../parts/section.tsx";
import { useInstrumentTitle } from "../../parts/use-instruments.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useMay, useMe } from "../../session/me.ts";
import styles from "./approvals-screen.module.css";

/** Where a second pair of eyes is asked for: plans, closures, screenings. What waited longest stands first. */
export function Screen() {
  const say = useSay();
  const waiting = useWaiting();
  const isEmpty = waiting.plans?.length === 0 && waiting.closures?.length === 0 && waiting.sheets?.length === 0;
  return (
    <>
      <PageTitle page="approvals.title" />
      <Stack gap="xl" className={styles["page"]}>
        <Text c="dimmed">{say("approvals.why")}</Text>
        {waiting.problem !== undefined && <ProblemNotice problem={waiting.problem} onRetry={waiting.retry} />}
        {waiting.isPending && <Waiting />}
        {isEmpty && <EmptyState title={say("approvals.empty")} why={say("approvals.empty-why")} />}
        <Group title={say("approvals.plans")} rows={waiting.plans}>
          {(row) => <CaseLine key={row.caseId} row={row} to={`/cases/${row.caseId}/plan`} />}
        </Group>
        <Group title={say("approvals.closures")} rows={waiting.closures}>
          {(row) => <CaseLine key={row.caseId} row={row} to={`/cases/${row.caseId}`} />}
        </Group>
        <Group title={say("approvals.screenings")} rows={waiting.sheets}>
          {(row) => <SheetLine key={row.sheetId} row={row} />}
        </Group>
      </Stack>
    </>
  );
}

type Waited = { readonly changedAt: string };

function Group<Row extends Waited>(props: {
  title: string;
  rows: readonly Row[] | undefined;
  children: (row: Row) => ReactNode;
}) {
  if (props.rows === undefined || props.rows.length === 0) return null;
  const longestFirst = props.rows.toSorted((a, b) => a.changedAt.localeCompare(b.changedAt));
  return (
    <Section title={props.title}>
      <LinkLines>{longestFirst.map((row) => props.children(row))}</LinkLines>
    </Section>
  );
}

function CaseLine({ row, to }: { row: CaseRow; to: string }) {
  const say = useSay();
  const dates = useDates();
  const me = useMe();
  const isOwn = row.assigneeId !== null && row.assigneeId === me?.user.id;
  const by = row.assigneeName ?? say("approvals.nobody");
  return (
    <LinkLine
      to={to}
      icon="approval"
      title={<PersonName name={row.name} />}
      note={isOwn ? say("approvals.own") : say("approvals.by", { by, day: dates.instant(row.changedAt) })}
      beside={row.risk === "high" ? <RiskMark level={row.risk} named /> : undefined}
    />
  );
}

function SheetLine({ row }: { row: SheetRow }) {
  const say = useSay();
  const dates = useDates();
  const titleOf = useInstrumentTitle();
  return (
    <LinkLine
      to={`/sheets/${row.sheetId}`}
      icon="form"
      title={titleOf(row.instrument)}
      note={say("approvals.since", { day: dates.instant(row.changedAt) })}
    />
  );
}

/** The three lists, each only where the reader's role signs there. */
function useWaiting() {
  const signsPlans = useMay("plan.approve");
  const signsClosures = useMay("case.approve-closure");
  const confirms = useMay("screening.confirm");
  const inPlan = useAllRows<CaseRow>(signsPlans ? ["/api/cases?stage=plan"] : []);
  const closures = useAllRows<CaseRow>(signsClosures ? ["/api/cases?status=closure-requested"] : []);
  const sheets = useAllRows<SheetRow>(confirms ? ["/api/sheets?stage=recommended"] : []);
  const all = [inPlan, closures, sheets];
  return {
    plans: inPlan.data?.filter(({ planStatus }) => planStatus === "approval-requested"),
    closures: closures.data,
    sheets: sheets.data,
    isPending: all.some((one) => one.isPending),
    problem: all.find((one) => one.isError)?.error,
    retry: () => all.filter((one) => one.isError).forEach((one) => void one.refetch()),
  };
}
