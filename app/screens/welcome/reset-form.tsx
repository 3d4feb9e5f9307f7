import { Button, Stack, Text } from "@mantine/core";
import { post } from "../../api/request.ts";
import { useSay } from "../../language/use-say.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { formSecret } from "../../session/form-text.ts";
import { signInWithPassword } from "../../session/signing-in.ts";
import { useEnter } from "../../session/use-enter.ts";
import { useTrying } from "../../session/use-trying.ts";
import { linkUsed } from "./link-used.ts";
import { NewPassword } from "./new-password.tsx";

/** For who could no longer get in: the administrator's link becomes a new password. */
export function ResetForm({ token }: { token: string }) {
  const say = useSay();
  const enter = useEnter();
  const { busy, problem, attempt } = useTrying();
  const begin = (form: HTMLFormElement) =>
    attempt(async () => {
      const password = formSecret(form, "password");
      const { email } = await post<{ email: string }>("/api/resets/use", { token, password }).catch(
        linkUsed(say("welcome.used")),
      );
      await signInWithPassword(email, password);
      await enter();
    });
  return (
    <>
      <PageTitle page="reset.title" />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void begin(event.currentTarget);
        }}
      >
        <Stack gap="lg">
          <Text c="dimmed">{say("reset.why")}</Text>
          {problem !== undefined && <ProblemNotice problem={problem} />}
          <NewPassword />
          <Button type="submit" size="lg" loading={busy}>
            {say("reset.go")}
          </Button>
        </Stack>
      </form>
    </>
  );
}
