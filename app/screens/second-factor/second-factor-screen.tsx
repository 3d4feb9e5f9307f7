import { Alert, Stack, Text } from "@mantine/core";
import { useSay } from "../../language/use-say.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { useMe } from "../../session/me.ts";
import { passkeysWork } from "../../session/signing-in.ts";
import { AppSection } from "./app-section.tsx";
import { PasskeySection } from "./passkey-section.tsx";
import styles from "./second-factor-screen.module.css";

/** Setting the second step up: a passkey, an authenticator app, or both. */
export function Screen() {
  const say = useSay();
  const factor = useMe()?.secondFactor;
  return (
    <>
      <PageTitle page="second-factor.title" />
      <Stack className={styles["page"]} gap="lg">
        <Text>{say("second-factor.why")}</Text>
        {factor?.enrolled === true && <Alert>{say("second-factor.active")}</Alert>}
        {factor?.needed === true && !factor.enrolled && <Alert color="waiting">{say("second-factor.needed")}</Alert>}
        {passkeysWork() && <PasskeySection />}
        {factor?.enrolled !== true && <AppSection />}
      </Stack>
    </>
  );
}
