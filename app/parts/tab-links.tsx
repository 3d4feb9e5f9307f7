import { Link } from "@tanstack/react-router";
import styles from "./tab-links.module.css";

type Tab = { readonly to: string; readonly words: string; readonly isOpen: boolean };

/** Parts of one page, each with its own address: the Back key and a reload keep the place. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} data-screen-only>
      <ul className={styles["tabs"]}>
        {tabs.map(({ to, words, isOpen }) => {
          const [path = "/", search = ""] = to.split("?");
          return (
            <li key={to}>
              <Link
                to={path}
                search={Object.fromEntries(new URLSearchParams(search))}
                className={styles["tab"]}
                aria-current={isOpen ? "page" : undefined}
                activeProps={{}}
              >
                {words}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
