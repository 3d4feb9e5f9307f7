import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSay } from "../language/use-say.ts";
import { Icon } from "../parts/icon.tsx";
import { leaveQuickly } from "../session/leave.ts";
import { useShellSettings } from "../session/shell-settings.ts";
import { pressedThrice } from "./pressed-thrice.ts";
import styles from "./header.module.css";

/** Always in the same corner, on every page, signed in or not. Shift three times does the same. */
export function QuickExit() {
  const say = useSay();
  const queries = useQueryClient();
  const { quickExitTo } = useShellSettings();
  useEffect(() => {
    const thrice = pressedThrice("Shift");
    const onKey = (event: KeyboardEvent) => {
      if (thrice(event.key, event.timeStamp, event.repeat)) leaveQuickly(queries, quickExitTo);
    };
    addEventListener("keydown", onKey, { capture: true });
    return () => removeEventListener("keydown", onKey, { capture: true });
  }, [queries, quickExitTo]);
  return (
    <button
      type="button"
      className={`${styles["button"]} ${styles["exit"]}`}
      title={say("app.quick-exit-why")}
      onClick={() => leaveQuickly(queries, quickExitTo)}
    >
      <Icon name="exit" size={20} />
      <span>{say("app.quick-exit")}</span>
    </button>
  );
}
