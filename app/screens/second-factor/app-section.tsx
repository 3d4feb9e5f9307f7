import { Button, PasswordInput, Text, Title } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../../api/problem.ts";
import { useSay } from "../../language/use-say.ts";
import { CodeInput } from "../../parts/code-input.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { QrCode } from "../../parts/qr-code.tsx";
import { formSecret, formText } from "../../session/form-text.ts";
import { setUpApp, verifyCode, type AppSetUp } from "../../session/signing-in.ts";
import { useEnter } from "../../session/use-enter.ts";
import { useTrying } from "../../session/use-trying.ts";
import { BackupCodes } from "./backup-codes.tsx";
import styles from "./second-factor-screen.module.css";

/** Password, then the code to scan, then proof that the app works, then the codes for a lost phone. */
export function AppSection() {
  const say = useSay();
  const enter = useEnter();
  const [setUp, setSetUp] = useState<AppSetUp>();
  const [proven, setProven] = useState(false);
  return (
    <section className={styles["section"]}>
      <Title order={2} size="h3">
        {say("second-factor.app")}
      </Title>
      {setUp === undefined && <AskPassword onSetUp={setSetUp} />}
      {setUp !== undefined && !proven && <Scan totpUri={setUp.totpURI} onProven={() => setProven(true)} />}
      {setUp !== undefined && proven && <BackupCodes codes={setUp.backupCodes} onDone={() => void enter()} />}
    </section>
  );
}

function AskPassword({ onSetUp }: { onSetUp: (setUp: AppSetUp) => void }) {
  const say = useSay();
  const { busy, problem, attempt } = useTrying();
  return (
    <>
      <Text>{say("second-factor.app-why")}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const password = formSecret(event.currentTarget, "password");
          void attempt(async () => onSetUp(await setUpApp(password).catch(saidAs(say("sign-in.wrong")))));
        }}
      >
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <PasswordInput
          name="password"
          label={say("second-factor.confirm-password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          dir="ltr"
          visibilityToggleButtonProps={{ "aria-label": say("sign-in.show-password") }}
        />
        <Button type="submit" loading={busy}>
          {say("second-factor.set-up-app")}
        </Button>
      </form>
    </>
  );
}

function Scan({ totpUri, onProven }: { totpUri: string; onProven: () => void }) {
  const say = useSay();
  const { busy, problem, attempt } = useTrying();
  const secret = new URL(totpUri).searchParams.get("secret") ?? "";
  return (
    <>
      <Text>{say("second-factor.scan")}</Text>
      <QrCode text={totpUri} label={say("second-factor.qr")} />
      <Text>{say("second-factor.secret")}</Text>
      <code className={styles["secret"]} dir="ltr">
        {secret.match(/.{1,4}/g)?.join(" ")}
      </code>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const code = formText(event.currentTarget, "code");
          void attempt(async () => {
            await verifyCode(code).catch(saidAs(say("sign-in.code-wrong")));
            onProven();
          });
        }}
      >
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <CodeInput label={say("second-factor.confirm-code")} />
        <Button type="submit" loading={busy}>
          {say("second-factor.confirm")}
        </Button>
      </form>
    </>
  );
}

/** The server's no to a password or a code, in our words; every other problem as it is. */
function saidAs(sentence: string): (error: unknown) => never {
  return (error) => {
    const answered = error instanceof Problem && (error.kind === "refused" || error.kind === "signed-out");
    throw answered ? new Problem("refused", { sentence }, error) : error;
  };
}
