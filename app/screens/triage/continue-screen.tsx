import { Button, Text, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { asProblem, Problem } from "../../api/problem.ts";
import { post } from "../../api/request.ts";
import { useSay } from "../../language/use-say.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { formText } from "../../session/form-text.ts";
import { readTokenCode } from "./token-code.ts";
import styles from "./triage.module.css";

/** Goes on where another site stopped, by the code on the person's card. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const go = async (typed: string) => {
    const code = readTokenCode(typed);
    // A code that cannot be one must not cost one of the few tries.
    if (code === "") return setProblem(new Problem("refused", { sentence: say("triage.code-misread") }));
    setBusy(true);
    setProblem(undefined);
    try {
      const { encounterId } = await post<{ readonly encounterId: string }>("/api/encounters/continue", { code });
      await navigate({ to: "/encounters/$encounterId", params: { encounterId } });
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  };
  return (
    <div className={styles["narrow"]}>
      <PageTitle page="triage.continue" />
      <form
        className={styles["shift"]}
        onSubmit={(event) => {
          event.preventDefault();
          void go(formText(event.currentTarget, "code"));
        }}
      >
        <Text>{say("triage.continue-why")}</Text>
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <TextInput
          name="code"
          label={say("triage.code")}
          description={say("triage.code-why")}
          classNames={{ input: styles["code-input"] ?? "" }}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={12}
          required
          withAsterisk={false}
          dir="ltr"
        />
        <Button type="submit" size="lg" loading={busy}>
          {say("triage.continue-go")}
        </Button>
      </form>
    </div>
  );
}
