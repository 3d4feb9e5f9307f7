import type { ReactNode } from "react";
import styles from "./facts.module.css";

/** What is known, each fact under its name. Facts nobody knows are left out by whoever fills it. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles["facts"]}>{children}</dl>;
}

export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className={styles["fact"]}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
