import { Alert } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useSay } from "../../language/use-say.ts";
import { Entrance } from "../../parts/entrance.tsx";
import { useMe } from "../../session/me.ts";
import { useEnter } from "../../session/use-enter.ts";
import { CodeStep } from "./code-step.tsx";
import { PasswordStep } from "./password-step.tsx";

/** Signing in, one question at a time: who, then the second step. */
export function Screen() {
  const { next } = useSearch({ from: "/open/sign-in" });
  const say = useSay();
  const enter = useEnter();
  const [codeNeeded, setCodeNeeded] = useState(false);
  const factor = useMe()?.secondFactor;
  // The guard sends here who came in by password and has a passkey as second step.
  const passkeyNeeded = factor !== undefined && factor.enrolled && !factor.verified;
  const onDone = () => enter(next);
  return (
    <Entrance>
      {passkeyNeeded && <Alert color="waiting">{say("sign-in.passkey-needed")}</Alert>}
      {codeNeeded ? (
        <CodeStep onDone={onDone} onBack={() => setCodeNeeded(false)} />
      ) : (
        <PasswordStep onDone={onDone} onCodeNeeded={() => setCodeNeeded(true)} />
      )}
    </Entrance>
  );
}
