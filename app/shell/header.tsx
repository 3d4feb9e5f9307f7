import { Link } from "@tanstack/react-router";
import { useSay } from "../language/use-say.ts";
import { BrandMark } from "../parts/brand-mark.tsx";
import { Icon } from "../parts/icon.tsx";
import { useMe } from "../session/me.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { LookingSwitch } from "./looking-switch.tsx";
import { menuPanelId } from "./menu-panel.tsx";
import { QuickExit } from "./quick-exit.tsx";
import styles from "./header.module.css";

/** Stays on top while the page scrolls: where I am, who I am, and the two ways to hide. */
export function Header() {
  const say = useSay();
  const me = useMe();
  return (
    <header className={styles["header"]} aria-label={say("app.header")} data-screen-only>
      <Link to="/" className={styles["brand"]}>
        <BrandMark />
        <span className={styles["names"]}>
          <span className={styles["name"]}>{say("app.name")}</span>
          {me !== undefined && <span className={styles["organisation"]}>{me.organisation.name}</span>}
        </span>
      </Link>
      <div className={me === undefined ? styles["language"] : styles["language-wide"]}>
        <LanguageSwitch />
      </div>
      {me !== undefined && <LookingSwitch />}
      {me !== undefined && (
        <button type="button" className={`${styles["button"]} ${styles["user"]}`} popoverTarget={menuPanelId}>
          <Icon name="person" size={20} />
          <bdi>{me.user.name}</bdi>
        </button>
      )}
      <QuickExit />
    </header>
  );
}
