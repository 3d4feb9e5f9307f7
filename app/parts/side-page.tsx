import type { ReactNode } from "react";
import styles from "./side-page.module.css";

/** A page with its actions beside it; on a phone they stand above, where the thumb meets them first. */
export function SidePage({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className={styles["page"]}>
      <div className={styles["side"]} data-screen-only>
        {side}
      </div>
      <div className={styles["content"]}>{children}</div>
    </div>
  );
}
