import { Link } from "@tanstack/react-router";
import styles from "./back-link.module.css";

/** The way back to where this page belongs, above its title. */
export function BackLink({ to, words }: { to: string; words: string }) {
  return (
    <div data-screen-only>
      <Link to={to} className={styles["link"]}>
        {words}
      </Link>
    </div>
  );
}
