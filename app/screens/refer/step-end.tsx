import { Button } from "@mantine/core";
import type { WordKey } from "../../../words/words.ts";
import { useSay } from "../../language/use-say.ts";
import styles from "./refer-screen.module.css";

/** On and back: what was answered stays in both directions. */
export function StepEnd(props: { words: WordKey; onBack?: () => void; busy?: boolean; disabled?: boolean }) {
  const say = useSay();
  return (
    <div className={styles["end"]}>
      <Button type="submit" size="lg" loading={props.busy ?? false} disabled={props.disabled ?? false}>
        {say(props.words)}
      </Button>
      {props.onBack !== undefined && (
        <Button variant="subtle" size="lg" onClick={props.onBack}>
          {say("refer.back")}
        </Button>
      )}
    </div>
  );
}
