import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Entrance } from "../../parts/entrance.tsx";
import { useEnter } from "../../session/use-enter.ts";
import { CodeStep } from "./code-step.tsx";
import { PasswordStep } from "./password-step.tsx";

/** Signing in, one question at a time: who, then the second step. */
export function Screen() {
  const { next } = useSearch({ from: "/open/sign-in" });
  const enter = useEnter();
  const [codeNeeded, setCodeNeeded] = useState(false);
  const onDone = () => enter(next);
  return (
    <Entrance>
      {codeNeeded ? (
        <CodeStep onDone={onDone} onBack={() => setCodeNeeded(false)} />
      ) : (
        <PasswordStep onDone={onDone} onCodeNeeded={() => setCodeNeeded(true)} />
      )}
    </Entrance>
  );
}
