import { Button, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { concludeTriage, type TriageConclusion } from "../../../protection/screening/rapid-triage.ts";
import { useSay } from "../../language/use-say.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { formText } from "../../session/form-text.ts";
import type { EndingOf } from "../sheet/endings.tsx";
import { type Filling, useFilling } from "../sheet/filling.ts";
import { useTogether } from "../sheet/use-together.ts";
import { newTokenCode } from "./token-code.ts";
import { TokenCard } from "./token-card.tsx";
import { WhatNext } from "./what-next.tsx";
import styles from "./triage.module.css";

/** Red, amber or green with the reasons. The worker records it, may raise it to red, and gives the person a code. */
export function TriageResult({ onGoOn, onQuestion }: EndingOf) {
  const say = useSay();
  const filling = useFilling();
  const [overrideReason, setOverrideReason] = useState<string>();
  const found = foundIn(filling, overrideReason, onGoOn === undefined);
  return (
    <div className={styles["result"]}>
      <div className={styles["verdict"]} data-level={found.level} role="status">
        <p className={styles["verdict-level"]}>{say(`triage.level.${found.level}`)}</p>
        <p>{say(`triage.level.${found.level}-next`)}</p>
      </div>
      <Reasons found={found} onQuestion={onQuestion} sheet={filling.sheet} />
      <RecordResult found={found} overrideReason={overrideReason} />
      {onGoOn !== undefined && (
        <Button variant="default" size="lg" onClick={onGoOn} data-screen-only>
          {say("triage.go-on")}
        </Button>
      )}
      {found.level !== "red" && <RaiseToRed onRaise={setOverrideReason} />}
    </div>
  );
}

/** One tap writes the level and its reasons and makes the code; then the next person may come. */
function RecordResult({ found, overrideReason }: { found: TriageConclusion; overrideReason: string | undefined }) {
  const say = useSay();
  const { reading, tongue, finish } = useFilling();
  const [newCode] = useState(newTokenCode);
  const [code, setCode] = useState<string>();
  const together = useTogether();
  const isRecorded = reading.screening.triage?.level === found.level;
  const record = async () => {
    if (!(await finish())) return;
    const raised = overrideReason === undefined ? {} : { overrideReason };
    const accepted = await together.ask([
      { name: "ConcludeTriage", payload: { sheetId: reading.sheetId, ...raised } },
      { name: "IssueToken", payload: { encounterId: reading.about.id, code: newCode } },
    ]);
    if (accepted) setCode(newCode);
  };
  if (code === undefined && !isRecorded) {
    return (
      <>
        {together.refusal !== undefined && <RefusalNotice refusal={together.refusal} />}
        {together.problem !== undefined && <ProblemNotice problem={together.problem} />}
        <Button size="lg" loading={together.asking} onClick={() => void record()}>
          {say("triage.record")}
        </Button>
      </>
    );
  }
  return (
    <>
      {code === undefined ? <Text>{say("triage.recorded")}</Text> : <TokenCard code={code} tongue={tongue} />}
      <WhatNext encounterId={reading.about.id} />
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

/** As worked out here; as the server recorded it where this reader sees only part of the answers. */
function foundIn({ reading, sheet }: Filling, override: string | undefined, reachedEnd: boolean): TriageConclusion {
  const { triage } = reading.screening;
  if (reading.withheld.length > 0 && triage !== null) {
    const reasons = triage.reasons.map((code) => ({ code, questions: [] }));
    return { level: triage.level, reasons, stopsNow: triage.level === "red" };
  }
  // What an observer raised stays raised; the reason itself is with whoever may read it.
  const raised = triage?.reasons.includes("observer-override") === true ? "observer-override" : undefined;
  return concludeTriage(sheet.answers, { reachedEnd, overrideReason: override ?? raised });
}
