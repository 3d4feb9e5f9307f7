import { Button, Text, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { concludeTriage, type TriageConclusion } from "../../../protection/screening/rapid-triage.ts";
import { useSay } from "../../language/use-say.ts";
import { findAction } from "../../parts/command/action.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { formText } from "../../session/form-text.ts";
import type { EndingOf } from "../sheet/ending.ts";
import { type Filling, useFilling } from "../sheet/filling.ts";
import { useTogether } from "../sheet/use-together.ts";
import { newTokenCode } from "./token-code.ts";
import { TokenCard } from "./token-card.tsx";
import { WhatNext } from "./what-next.tsx";
import styles from "./triage.module.css";

/**
 * Red, amber or green with the reasons. Coming here concludes: it is recorded by itself, so that nobody red stays unseen
 * because a tap was forgotten. The worker may raise it, correct an answer, and gives the person a code.
 */
export function TriageResult({ onGoOn, onQuestion }: EndingOf) {
  const say = useSay();
  const filling = useFilling();
  const [overrideReason, setOverrideReason] = useState<string>();
  const [code, setCode] = useState<string>();
  const found = foundIn(filling, overrideReason);
  const recording = useRecording(filling, found, overrideReason);
  return (
    <div className={styles["result"]}>
      <div className={styles["verdict"]} data-level={found.level} role="status" data-screen-only>
        <p className={styles["verdict-level"]}>{say(`triage.level.${found.level}`)}</p>
        {code === undefined && <p>{say(`triage.level.${found.level}-next`)}</p>}
      </div>
      {recording.refusal !== undefined && <RefusalNotice refusal={recording.refusal} />}
      {recording.problem !== undefined && <ProblemNotice problem={recording.problem} onRetry={recording.again} />}
      {code === undefined ? (
        <>
          <Reasons found={found} onQuestion={onQuestion} sheet={filling.sheet} />
          <GiveCode encounterId={filling.reading.about.id} onGiven={setCode} />
          {found.level !== "red" && <RaiseToRed onRaise={setOverrideReason} />}
        </>
      ) : (
        <TokenCard code={code} tongue={filling.tongue} />
      )}
      {onGoOn !== undefined && (
        <Button variant="default" size="lg" onClick={onGoOn} data-screen-only>
          {say("triage.go-on")}
        </Button>
      )}
      <WhatNext encounterId={filling.reading.about.id} isMain={code !== undefined} />
    </div>
  );
}

/** Records what was found, once for each different finding; `again` after a failure. */
function useRecording({ reading, finish }: Filling, found: TriageConclusion, overrideReason: string | undefined) {
  const { ask, refusal, problem } = useTogether();
  const { triage } = reading.screening;
  const reasons = found.reasons.map(({ code }) => code).join();
  const isRecorded =
    triage?.level === found.level && (triage.reasons.length === 0 || triage.reasons.join() === reasons);
  const may = findAction(reading.actions, "ConcludeTriage")?.may === true;
  const tried = useRef<string>(undefined);
  const record = async () => {
    const raised = overrideReason === undefined ? {} : { overrideReason };
    if (await finish()) await ask([{ name: "ConcludeTriage", payload: { sheetId: reading.sheetId, ...raised } }]);
    else tried.current = undefined;
  };
  const finding = `${found.level} ${reasons}`;
  useEffect(() => {
    if (isRecorded || !may || tried.current === finding) return;
    tried.current = finding;
    void record();
    // oxlint-disable-next-line react/exhaustive-deps -- record is new at every drawing; a new finding calls it
  }, [isRecorded, may, finding]);
  return { refusal, problem, again: () => void record() };
}

function GiveCode({ encounterId, onGiven }: { encounterId: string; onGiven: (code: string) => void }) {
  const say = useSay();
  // Made once, so that asking again after a lost answer asks for the same.
  const [code] = useState(newTokenCode);
  const { ask, asking, refusal, problem } = useTogether();
  const give = async () => {
    if (await ask([{ name: "IssueToken", payload: { encounterId, code } }])) onGiven(code);
  };
  return (
    <>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} onRetry={() => void give()} />}
      <Button size="lg" loading={asking} onClick={() => void give()}>
        {say("triage.give-card")}
      </Button>
    </>
  );
}

type ReasonsOf = { found: TriageConclusion; onQuestion: (key: string) => void; sheet: Filling["sheet"] };

function Reasons({ found, onQuestion, sheet }: ReasonsOf) {
  const say = useSay();
  if (found.reasons.length === 0) return <Text>{say("triage.no-reasons")}</Text>;
  return (
    <Sensitive block>
      <p className={styles["label"]}>{say("triage.because")}</p>
      <ul className={styles["reasons"]}>
        {found.reasons.map(({ code, questions }) => {
          const key = questions.find((question) => sheet.instrument.questions.has(question));
          const words = say(`triage.reason.${code}`);
          return (
            <li key={code}>
              {key === undefined ? (
                words
              ) : (
                <button type="button" onClick={() => onQuestion(key)}>
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Sensitive>
  );
}

/** A person sees more than twelve questions do. It can only raise the level. */
function RaiseToRed({ onRaise }: { onRaise: (reason: string) => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {say("triage.raise")}
      </Button>
    );
  }
  return (
    <form
      className={styles["raise"]}
      onSubmit={(event) => {
        event.preventDefault();
        onRaise(formText(event.currentTarget, "reason"));
      }}
    >
      <Textarea
        name="reason"
        label={say("triage.raise-reason")}
        description={say("triage.raise-why")}
        required
        withAsterisk={false}
        minLength={3}
        maxLength={2_000}
      />
      <Button type="submit" color="danger">
        {say("triage.raise")}
      </Button>
    </form>
  );
}

/** As the rule works it out here and on the server alike; as recorded where this reader sees only part of the answers. */
function foundIn({ reading, sheet }: Filling, override: string | undefined): TriageConclusion {
  const { triage } = reading.screening;
  if (reading.withheld.length > 0 && triage !== null) {
    const reasons = triage.reasons.map((code) => ({ code, questions: [] }));
    return { level: triage.level, reasons, stopsNow: triage.level === "red" };
  }
  // What an observer raised stays raised; the reason itself is with whoever may read it.
  const raised = triage?.reasons.includes("observer-override") === true ? "observer-override" : undefined;
  const early = concludeTriage(sheet.answers, { reachedEnd: false, overrideReason: override ?? raised });
  return early.stopsNow ? early : concludeTriage(sheet.answers, { reachedEnd: true });
}
