import type { TriageLevel } from "../../../protection/screening/triage-result.ts";
import { useSay } from "../../language/use-say.ts";
import styles from "./triage.module.css";

/** Red, amber or green as a shape with its word: the colour only repeats it. */
export function LevelMark({ level }: { level: TriageLevel | null }) {
  const say = useSay();
  return (
    <span className={styles["level"]} data-level={level ?? "none"}>
      <span className={styles["shape"]} aria-hidden="true" />
      {say(level === null ? "triage.being-asked" : `triage.short.${level}`)}
    </span>
  );
}
