import { Alert, Button, Stack, Text, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { post } from "../../api/request.ts";
import { useSay } from "../../language/use-say.ts";
import { Entrance } from "../../parts/entrance.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { formSecret, formText } from "../../session/form-text.ts";
import { signInWithPassword } from "../../session/signing-in.ts";
import { useEnter } from "../../session/use-enter.ts";
import { useTrying } from "../../session/use-trying.ts";
import { FoundingFields, foundingIn } from "./founding-fields.tsx";
import { linkUsed } from "./link-used.ts";
import { NewPassword } from "./new-password.tsx";
import { ResetForm } from "./reset-form.tsx";
import { readWelcomeLink, type WelcomeLink } from "./welcome-link.ts";

/** A one-time link: the first visit brings a name, an email and a password; a later one a new password alone. */
export function Screen() {
  const say = useSay();
  const [link] = useState(() => readWelcomeLink(location.hash));
  useEffect(() => {
    // The token must not stay in the address bar, the history or a photo of the screen.
    if (location.hash !== "") history.replaceState(history.state, "", location.pathname);
  }, []);
  return (
    <Entrance>
      {link?.resets ? <ResetForm token={link.token} /> : <PageTitle page="welcome.title" />}
      {link === undefined && <Alert color="waiting">{say("welcome.no-token")}</Alert>}
      {link?.resets === false && <WelcomeForm link={link} />}
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
      await post("/api/welcome", {
        token: link.token,
        ...(link.namesOrganisation && foundingIn(form)),
        name: formText(form, "name"),
        email,
        password,
      }).catch(linkUsed(say("welcome.used")));
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
        {link.namesOrganisation && <FoundingFields />}
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
        <NewPassword />
        <Button type="submit" size="lg" loading={busy}>
          {say("welcome.go")}
        </Button>
      </Stack>
    </form>
  );
}
