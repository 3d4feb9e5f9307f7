import { Button } from "@mantine/core";
import { useSay } from "../../language/use-say.ts";
import { useFilling, waitingForPrivacy } from "./filling.ts";
import styles from "./sheet.module.css";

/** Says that questions were left for a moment with nobody else near, so that they are not forgotten. */
export function PrivateWaits() {
  const say = useSay();
  const filling = useFilling();
  const count = waitingForPrivacy(filling);
  if (count === 0) return null;
  return (
    <div className={styles["waits"]}>
      <p>{say("sheet.private-waits", { count })}</p>
      <Button variant="default" onClick={() => filling.setPrivate(true)}>
        {say("sheet.alone-now")}
      </Button>
    </div>
  );
}
