import { Title } from "@mantine/core";
import { useId, type ReactNode } from "react";
import styles from "./section.module.css";

/** A part of a page with its heading; `beside` holds what may be done with just this part. */
export function Section(props: { title: ReactNode; beside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <div className={styles["top"]}>
        <Title order={2} id={id}>
          {props.title}
        </Title>
        {props.beside}
      </div>
      {props.children}
    </section>
  );
}
