import { Link } from "@tanstack/react-router";
import { useSay } from "../language/use-say.ts";
import { Icon } from "../parts/icon.tsx";
import type { MainPage } from "./main-pages.ts";
import styles from "./page-link.module.css";

/** One of the main pages; says itself when it is the page that is open. */
export function PageLink({ page }: { page: MainPage }) {
  const say = useSay();
  return (
    <Link
      to={page.to}
      className={styles["link"]}
      activeOptions={{ exact: page.to === "/" }}
      activeProps={{ className: styles["current"] ?? "" }}
    >
      <Icon name={page.icon} />
      <span>{say(page.words)}</span>
    </Link>
  );
}
