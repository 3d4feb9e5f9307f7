import { useSay } from "../language/use-say.ts";
import { Icon } from "../parts/icon.tsx";
import { useMainPages } from "./main-pages.ts";
import { menuPanelId } from "./menu-panel.tsx";
import { PageLink } from "./page-link.tsx";
import linkStyles from "./page-link.module.css";
import styles from "./navigation.module.css";

/** Beside the page on a desk, under the thumb on a phone, where all but the first four pages move into the menu. */
export function Navigation() {
  const say = useSay();
  const pages = useMainPages();
  return (
    <nav className={styles["navigation"]} aria-label={say("app.navigation")} data-screen-only>
      <ul className={styles["list"]}>
        {pages.map((page) => (
          <li key={page.to}>
            <PageLink page={page} />
          </li>
        ))}
        <li className={styles["more"]}>
          <button type="button" className={linkStyles["link"]} popoverTarget={menuPanelId}>
            <Icon name="menu" />
            <span>{say("app.menu")}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}
