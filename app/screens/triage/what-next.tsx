import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useRead } from "../../api/use-read.ts";
import { useSay } from "../../language/use-say.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { useFilling } from "../sheet/filling.ts";
import type { EncounterReading } from "./encounter-reading.ts";
import { useShift } from "./shift.ts";
import { useStartTriage } from "./use-start-triage.ts";
import styles from "./triage.module.css";

/** After the code is given: the next person, or another of the same family, with one tap. */
export function WhatNext({ encounterId, isMain }: { encounterId: string; isMain: boolean }) {
  const say = useSay();
  const { tongue } = useFilling();
  const shiftHere = useShift();
  const encounter = useRead<EncounterReading>(`/api/encounters/${encounterId}`).data;
  const { start, starting, refusal, problem } = useStartTriage();
  const met = encounter && { country: encounter.country, site: encounter.site ?? undefined };
  const shift = shiftHere ?? met;
  return (
    <div className={styles["next"]} data-screen-only>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <Button
        size="lg"
        variant={isMain ? "filled" : "default"}
        disabled={shift === undefined}
        loading={starting}
        onClick={() => shift && void start(shift, tongue.code)}
      >
        {say("triage.next-person")}
      </Button>
      <Button
        size="lg"
        variant="default"
        disabled={shift === undefined || encounter === undefined}
        onClick={() => shift && void start(shift, tongue.code, encounter?.groupId ?? undefined)}
      >
        {say("triage.family-member")}
      </Button>
      <div className={styles["quiet"]}>
        <Button component={Link} to={`/encounters/${encounterId}`} variant="subtle" h="3.5rem">
          {say("triage.to-encounter")}
        </Button>
        <Button component={Link} to="/triage" variant="subtle" h="3.5rem">
          {say("triage.to-lane")}
        </Button>
      </div>
    </div>
  );
}
