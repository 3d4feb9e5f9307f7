import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./link-line.module.css";

/** A list of lines that each lead somewhere. */
export function LinkLines({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={styles["lines"]} aria-label={label}>
      {children}
    </ul>
  );
}

/** One line, the whole of it a link: what it is, a note in quieter words, and at its end what must be seen at a glance. */
export function LinkLine(props: {
  to: string;
  icon?: IconName;
  title: ReactNode;
  note?: ReactNode;
  beside?: ReactNode;
}) {
  return (
    <li>
      <Link to={props.to} className={styles["line"]}>
        {props.icon !== undefined && <Icon name={props.icon} />}
        <span className={styles["words"]}>
          <span className={styles["title"]}>{props.title}</span>
          {props.note !== undefined && <span className={styles["note"]}>{props.note}</span>}
        </span>
        {props.beside !== undefined && <span className={styles["beside"]}>{props.beside}</span>}
      </Link>
    </li>
  );
}
