import type { ReactNode } from "react";
import styles from "./entrance.module.css";

/** The quiet card in the middle of an otherwise empty page: signing in, welcome, the second step. */
export function Entrance({ children }: { children: ReactNode }) {
  return (
    <div className={styles["place"]}>
      <div className={styles["card"]}>{children}</div>
    </div>
  );
}
