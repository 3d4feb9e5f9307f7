import { Button, Text, Title } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../../api/problem.ts";
import { useSay } from "../../language/use-say.ts";
import { Icon } from "../../parts/icon.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { passkeyAddress } from "../../session/passkey-address.ts";
import { addPasskey } from "../../session/signing-in.ts";
import { useEnter } from "../../session/use-enter.ts";
import { useMe } from "../../session/me.ts";
import { useTrying } from "../../session/use-trying.ts";
import styles from "./second-factor-screen.module.css";

export function PasskeySection() {
  const say = useSay();
  const enter = useEnter();
  const waited = useMe()?.secondFactor.enrolled === false;
  const named = passkeyAddress(location);
  const [added, setAdded] = useState(false);
  const { busy, problem, attempt } = useTrying();
  const add = () =>
    attempt(async () => {
      await addPasskey().catch((cause: unknown) => {
        if (cause instanceof Problem) throw cause;
        throw new Problem("refused", { sentence: say("sign-in.passkey-failed") }, cause);
      });
      setAdded(true);
      if (waited) await enter();
    });
  return (
    <section className={styles["section"]}>
      <Title order={2} size="h3">
        {say("second-factor.passkey")}
      </Title>
      <Text>{say("second-factor.passkey-why")}</Text>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {added && <Text role="status">{say("second-factor.passkey-added")}</Text>}
      {named === undefined ? (
        <Button variant="default" leftSection={<Icon name="key" />} loading={busy} onClick={() => void add()}>
          {say("second-factor.add-passkey")}
        </Button>
      ) : (
        <Text>{say("second-factor.passkey-address", { address: named })}</Text>
      )}
    </section>
  );
}
