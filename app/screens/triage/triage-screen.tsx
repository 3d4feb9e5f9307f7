import { Button, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useRead } from "../../api/use-read.ts";
import { useSay } from "../../language/use-say.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { useDefinition } from "../sheet/sheet-reading.ts";
import { directionOf, ownName } from "../sheet/tongue.ts";
import { EncounterLines } from "./encounter-lines.tsx";
import { type EncounterRow, encountersPath } from "./encounter-reading.ts";
import { type Shift, useShift } from "./shift.ts";
import { ShiftPlace, ShiftPlaceShown } from "./shift-place.tsx";
import { useStartTriage } from "./use-start-triage.ts";
import styles from "./triage.module.css";

/** The lane: one tap begins the next person, and whoever must be helped first stands first. */
export function Screen() {
  const say = useSay();
  const shift = useShift();
  const encounters = useRead<{ readonly rows: readonly EncounterRow[] }>(encountersPath);
  // Asked for while the place is being chosen, so that the start does not wait for it.
  useRead("/api/instruments/rapid-triage/latest");
  const rows = encounters.data?.rows ?? [];
  return (
    <div className={styles["lane"]}>
      <PageTitle page="triage.title" beside={<ContinueLink />} />
      {shift === undefined && !encounters.isPending && <ShiftPlace lastCountry={rows[0]?.country} />}
      {shift !== undefined && (
        <>
          <Begin shift={shift} />
          <ShiftPlaceShown shift={shift} />
        </>
      )}
      <section className={styles["today"]} aria-labelledby="triage-today">
        <Title order={2} id="triage-today">
          {say("triage.today")}
        </Title>
        {encounters.isError && <ProblemNotice problem={encounters.error} onRetry={() => void encounters.refetch()} />}
        {encounters.isSuccess && rows.length === 0 && (
          <EmptyState title={say("triage.nobody-yet")} why={say("triage.nobody-yet-why")} />
        )}
        {rows.length > 0 && (
          <>
            <Counts rows={rows} />
            <EncounterLines rows={rows} />
          </>
        )}
      </section>
    </div>
  );
}

function ContinueLink() {
  const say = useSay();
  return (
    <Button component={Link} to="/triage/continue" variant="default" h="3.5rem">
      {say("triage.continue")}
    </Button>
  );
}

/** Choosing the person's language is the start: one tap says both. */
function Begin({ shift }: { shift: Shift }) {
  const say = useSay();
  const { title } = useDefinition("rapid-triage", "latest");
  const { start, starting, refusal, problem } = useStartTriage();
  return (
    <section className={styles["begin"]} aria-labelledby="triage-begin">
      <Title order={2} id="triage-begin">
        {say("triage.start")}
      </Title>
      <Text>{say("triage.start-why")}</Text>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <div className={styles["languages"]}>
        {Object.keys(title).map((code) => (
          <button
            key={code}
            type="button"
            className={styles["language"]}
            lang={code}
            dir={directionOf(code)}
            disabled={starting}
            onClick={() => void start(shift, code)}
          >
            {ownName(code)}
          </button>
        ))}
      </div>
    </section>
  );
}

function Counts({ rows }: { rows: readonly EncounterRow[] }) {
  const say = useSay();
  const count = (level: string | null) => rows.filter(({ triage }) => (triage?.level ?? null) === level).length;
  const facts = { people: rows.length, red: count("red"), amber: count("amber"), green: count("green") };
  return <Text className={styles["counts"] ?? ""}>{say("triage.counts", facts)}</Text>;
}
