import { Alert, Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { Problem } from "../../api/problem.ts";
import { post } from "../../api/request.ts";
import { useSay } from "../../language/use-say.ts";
import { Entrance } from "../../parts/entrance.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { formSecret, formText } from "../../session/form-text.ts";
import { signInWithPassword } from "../../session/signing-in.ts";
import { useEnter } from "../../session/use-enter.ts";
import { useTrying } from "../../session/use-trying.ts";
import { readWelcomeLink, type WelcomeLink } from "./welcome-link.ts";

/** The first visit: a one-time link becomes a name, an email and a password. */
export function Screen() {
  const say = useSay();
  const [link] = useState(() => readWelcomeLink(location.hash));
  useEffect(() => {
    // The token must not stay in the address bar, the history or a photo of the screen.
    if (location.hash !== "") history.replaceState(history.state, "", location.pathname);
  }, []);
  return (
    <Entrance>
      <PageTitle page="welcome.title" />
      {link === undefined ? <Alert color="waiting">{say("welcome.no-token")}</Alert> : <WelcomeForm link={link} />}
    </Entrance>
  );
}

function WelcomeForm({ link }: { link: WelcomeLink }) {
  const say = useSay();
  const enter = useEnter();
  const { busy, problem, attempt } = useTrying();
  const begin = (form: HTMLFormElement) =>
    attempt(async () => {
      const email = formText(form, "email");
      const password = formSecret(form, "password");
      const organisation = link.namesOrganisation ? { organisationName: formText(form, "organisation") } : {};
      await post("/api/welcome", {
        token: link.token,
        ...organisation,
        name: formText(form, "name"),
        email,
        password,
      }).catch((error: unknown) => {
        const used = error instanceof Problem && ["not-found", "signed-out", "forbidden"].includes(error.kind);
        throw used ? new Problem("refused", { sentence: say("welcome.used") }, error) : error;
      });
      await signInWithPassword(email, password);
      await enter();
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void begin(event.currentTarget);
      }}
    >
      <Stack gap="lg">
        <Text c="dimmed">{say("welcome.why")}</Text>
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {link.namesOrganisation && (
          <TextInput
            name="organisation"
            label={say("welcome.organisation")}
            autoComplete="organization"
            required
            withAsterisk={false}
          />
        )}
        <TextInput
          name="name"
          label={say("welcome.name")}
          description={say("welcome.name-why")}
          autoComplete="name"
          required
          withAsterisk={false}
        />
        <TextInput
          name="email"
          type="email"
          label={say("sign-in.email")}
          autoComplete="username"
          required
          withAsterisk={false}
          dir="ltr"
        />
        <PasswordInput
          name="password"
          label={say("sign-in.password")}
          description={say("welcome.password-why")}
          autoComplete="new-password"
          minLength={12}
          required
          withAsterisk={false}
          dir="ltr"
          visibilityToggleButtonProps={{ "aria-label": say("sign-in.show-password") }}
        />
        <Button type="submit" size="lg" loading={busy}>
          {say("welcome.go")}
        </Button>
      </Stack>
    </form>
  );
}
