import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

/** An empty list is a lesson: what will stand here, and how to begin. */
export function EmptyState(props: { title: string; why: string; children?: ReactNode }) {
  return (
    <section className={styles["empty"]}>
      <Title order={2} size="h3">
        {props.title}
      </Title>
      <Text c="dimmed">{props.why}</Text>
      {props.children}
    </section>
  );
}
