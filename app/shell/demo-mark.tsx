import { useSay } from "../language/use-say.ts";
import { useShellSettings } from "../session/shell-settings.ts";
import styles from "./layout.module.css";

/** On every page of a demonstration, in print too: nobody may take it for the truth or put the truth in. */
export function DemoMark() {
  const say = useSay();
  const { demo } = useShellSettings();
  return demo ? <aside className={styles["demo"]}>{say("app.demo")}</aside> : null;
}
