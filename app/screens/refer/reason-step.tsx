import { Radio, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { referralUrgencies } from "../../../protection/referral/urgency.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import type { ReferDraft } from "./refer-draft.ts";
import styles from "./refer-screen.module.css";
import { StepEnd } from "./step-end.tsx";

type Step = {
  readonly draft: ReferDraft;
  readonly onChange: (draft: ReferDraft) => void;
  readonly onDone: () => void;
  readonly onBack: () => void;
};

/** How soon, and what the service must know to say yes or no. */
export function ReasonStep({ draft, onChange, onDone, onBack }: Step) {
  const say = useSay();
  const codeWord = useCodeWord();
  const [isAsked, setAsked] = useState(false);
  const isWhole = draft.urgency !== undefined && draft.reason.trim() !== "";
  return (
    <form
      noValidate
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isWhole) onDone();
      }}
    >
      <Radio.Group
        size="lg"
        label={say("refer.urgency")}
        error={isAsked && draft.urgency === undefined ? say("form.needed") : undefined}
        value={draft.urgency ?? ""}
        onChange={(chosen) => onChange({ ...draft, urgency: referralUrgencies.find((one) => one === chosen) })}
      >
        <Stack gap="xs">
          {referralUrgencies.map((urgency) => (
            <Radio
              key={urgency}
              value={urgency}
              className={styles["choice"]}
              label={codeWord("referral.urgency", urgency)}
              description={say(`refer.urgency-${urgency}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div data-sensitive="yes">
        <Textarea
          label={say("refer.reason")}
          description={say("refer.reason-why")}
          error={isAsked && draft.reason.trim() === "" ? say("form.needed") : undefined}
          dir="auto"
          value={draft.reason}
          onChange={(event) => onChange({ ...draft, reason: event.target.value })}
        />
      </div>
      <StepEnd words="refer.go-on" onBack={onBack} />
    </form>
  );
}
