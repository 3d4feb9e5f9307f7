import { Outlet, useMatches } from "@tanstack/react-router";
import { useSay } from "../language/use-say.ts";
import { useMe } from "../session/me.ts";
import { Announcer } from "./announcer.tsx";
import { DemoMark } from "./demo-mark.tsx";
import { Header } from "./header.tsx";
import { IdleWatch } from "./idle-watch.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { MenuPanel } from "./menu-panel.tsx";
import { Navigation } from "./navigation.tsx";
import { RenewedNotice } from "./renewed-notice.tsx";
import { useKeys } from "./use-keys.ts";
import styles from "./layout.module.css";

const mainId = "content";

/** What stands around every screen. */
export function Layout() {
  const say = useSay();
  const me = useMe();
  const lane = useMatches().some((match) => match.staticData.lane === true);
  const around = me !== undefined && !lane;
  useKeys();
  return (
    <>
      <a className={styles["skip"]} href={`#${mainId}`}>
        {say("app.skip")}
      </a>
      <Header />
      <DemoMark />
      <div className={styles["columns"]}>
        {around && <Navigation />}
        <main id={mainId} tabIndex={-1} className={styles["main"]} data-lane={lane ? "yes" : undefined}>
          {!lane && <RenewedNotice />}
          <Outlet />
        </main>
      </div>
      <MenuPanel />
      <KeysDialog />
      <Announcer />
      {me !== undefined && <IdleWatch />}
    </>
  );
}
