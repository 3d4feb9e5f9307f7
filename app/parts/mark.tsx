import type { ReactNode } from "react";
import styles from "./mark.module.css";

/** `danger` is for danger to a person and nothing less; `waiting` for what waits or is late; `plain` for all else. */
export type MarkTone = "plain" | "waiting" | "danger" | "clear";

/** A few words that must be seen at a glance. The colour only repeats what the words say. */
export function Mark({ tone = "plain", children }: { tone?: MarkTone; children: ReactNode }) {
  return (
    <span className={styles["mark"]} data-tone={tone}>
      {children}
    </span>
  );
}
