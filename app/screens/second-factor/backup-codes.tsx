import { Button, Text, Title } from "@mantine/core";
import { useSay } from "../../language/use-say.ts";
import styles from "./second-factor-screen.module.css";

/** Shown once: the way in for who loses the phone. */
export function BackupCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const say = useSay();
  return (
    <>
      <Title order={3}>{say("second-factor.backup-title")}</Title>
      <Text>{say("second-factor.backup-why")}</Text>
      <ul className={styles["codes"]} dir="ltr">
        {codes.map((code) => (
          <li key={code} className={styles["secret"]}>
            {code}
          </li>
        ))}
      </ul>
      <Button onClick={onDone}>{say("second-factor.done")}</Button>
    </>
  );
}
