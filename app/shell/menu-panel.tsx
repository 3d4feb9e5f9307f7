import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { WordKey } from "../../words/words.ts";
import { useSay } from "../language/use-say.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { useMe } from "../session/me.ts";
import { signOut } from "../session/leave.ts";
import { ColourSwitch } from "./colour-switch.tsx";
import { openKeys } from "./keys-dialog.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { useMainPages } from "./main-pages.ts";
import { PageLink } from "./page-link.tsx";
import styles from "./menu-panel.module.css";

export const menuPanelId = "menu";

/** What belongs to the person at the keys rather than to the work: language, colours, sign-in. */
export function MenuPanel() {
  const say = useSay();
  const me = useMe();
  const queries = useQueryClient();
  const panel = useRef<HTMLDivElement>(null);
  const pages = useMainPages();
  const { pathname } = useLocation();
  useEffect(() => panel.current?.hidePopover(), [pathname]);
  if (me === undefined) return null;
  return (
    <div
      ref={panel}
      id={menuPanelId}
      popover="auto"
      role="dialog"
      aria-label={say("app.menu")}
      tabIndex={-1}
      className={styles["panel"]}
      onToggle={(event) => {
        if (event.newState === "open") panel.current?.focus();
      }}
    >
      <p className={styles["who"]}>
        <bdi>{me.user.name}</bdi>
        <span>{me.organisation.name}</span>
      </p>
      <ul className={styles["links"]}>
        {pages.slice(4).map((page) => (
          <li key={page.to} className={styles["phone-only"]}>
            <PageLink page={page} />
          </li>
        ))}
        <OwnPage to="/sessions" icon="device" words="app.sessions" />
        <OwnPage to="/second-factor" icon="key" words="app.second-factor" />
        <li className={styles["desk-only"]}>
          <button type="button" onClick={openKeys}>
            <Icon name="keyboard" />
            {say("app.keys")}
          </button>
        </li>
      </ul>
      <LanguageSwitch labelled />
      <ColourSwitch />
      <Button variant="default" leftSection={<Icon name="exit" size={20} />} onClick={() => signOut(queries)}>
        {say("app.sign-out")}
      </Button>
    </div>
  );
}

function OwnPage({ to, icon, words }: { to: string; icon: IconName; words: WordKey }) {
  const say = useSay();
  return (
    <li>
      <Link to={to}>
        <Icon name={icon} />
        {say(words)}
      </Link>
    </li>
  );
}
