import { Button, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../../api/problem.ts";
import { useSay } from "../../language/use-say.ts";
import { CodeInput } from "../../parts/code-input.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { formText } from "../../session/form-text.ts";
import { verifyBackupCode, verifyCode } from "../../session/signing-in.ts";
import { useTrying } from "../../session/use-trying.ts";

/** The second step: six digits from the app, or one of the codes on paper. */
export function CodeStep(props: { onDone: () => Promise<void>; onBack: () => void }) {
  const say = useSay();
  const [backup, setBackup] = useState(false);
  const { busy, problem, attempt } = useTrying();
  const send = (code: string) =>
    attempt(async () => {
      await (backup ? verifyBackupCode(code) : verifyCode(code)).catch((error: unknown) => {
        const answered = error instanceof Problem && (error.kind === "refused" || error.kind === "signed-out");
        throw answered ? new Problem("refused", { sentence: say("sign-in.code-wrong") }, error) : error;
      });
      await props.onDone();
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send(formText(event.currentTarget, "code"));
      }}
    >
      <PageTitle page="sign-in.code-title" />
      <Stack gap="lg">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {backup ? (
          <TextInput
            key="backup"
            name="code"
            label={say("sign-in.backup-code")}
            description={say("sign-in.backup-why")}
            autoComplete="off"
            required
            withAsterisk={false}
            dir="ltr"
          />
        ) : (
          <CodeInput label={say("sign-in.code")} description={say("sign-in.code-why")} />
        )}
        <Button type="submit" size="lg" loading={busy}>
          {say("sign-in.code-go")}
        </Button>
        <Button variant="subtle" onClick={() => setBackup(!backup)}>
          {say(backup ? "sign-in.use-app" : "sign-in.backup")}
        </Button>
        <Button variant="subtle" onClick={props.onBack}>
          {say("sign-in.start-again")}
        </Button>
      </Stack>
    </form>
  );
}
