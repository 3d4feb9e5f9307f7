import { Button, Divider, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { Problem } from "../../api/problem.ts";
import { useSay } from "../../language/use-say.ts";
import { Icon } from "../../parts/icon.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { formSecret, formText } from "../../session/form-text.ts";
import { passkeyAddress } from "../../session/passkey-address.ts";
import { passkeysWork, signInWithPasskey, signInWithPassword } from "../../session/signing-in.ts";
import { useTrying } from "../../session/use-trying.ts";

export function PasswordStep(props: { onDone: () => Promise<void>; onCodeNeeded: () => void }) {
  const say = useSay();
  const { busy, problem, attempt } = useTrying();
  const signIn = (form: HTMLFormElement) =>
    attempt(async () => {
      const step = await signInWithPassword(formText(form, "email"), formSecret(form, "password")).catch(
        wrongWith(say("sign-in.wrong")),
      );
      if (step === "code-needed") props.onCodeNeeded();
      else await props.onDone();
    });
  const usePasskey = () =>
    attempt(async () => {
      await signInWithPasskey().catch((cause: unknown) => {
        throw new Problem("refused", { sentence: say("sign-in.passkey-failed") }, cause);
      });
      await props.onDone();
    });
  return (
    <>
      <PageTitle page="sign-in.title" />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void signIn(event.currentTarget);
        }}
      >
        <Stack gap="lg">
          {problem !== undefined && <ProblemNotice problem={problem} />}
          <TextInput
            label={say("sign-in.email")}
            name="email"
            type="email"
            autoComplete="username webauthn"
            required
            withAsterisk={false}
            dir="ltr"
          />
          <PasswordInput
            label={say("sign-in.password")}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            dir="ltr"
            visibilityToggleButtonProps={{ "aria-label": say("sign-in.show-password") }}
          />
          <Button type="submit" size="lg" loading={busy}>
            {say("sign-in.go")}
          </Button>
        </Stack>
      </form>
      {passkeysWork() && passkeyAddress(location) === undefined && (
        <>
          <Divider label={say("sign-in.or")} my="lg" />
          <Button
            variant="default"
            size="lg"
            fullWidth
            disabled={busy}
            leftSection={<Icon name="key" />}
            onClick={() => void usePasskey()}
          >
            {say("sign-in.with-passkey")}
          </Button>
        </>
      )}
      <Text c="dimmed" size="sm" mt="lg">
        {say("sign-in.forgotten")}
      </Text>
    </>
  );
}

/** Here "signed out" means that nobody came in; every other problem is said as it is. */
function wrongWith(sentence: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Problem && error.kind === "signed-out") throw new Problem("refused", { sentence }, error);
    throw error;
  };
}
