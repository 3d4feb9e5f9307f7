import { useSay } from "../language/use-say.ts";
import { Icon } from "../parts/icon.tsx";
import { setLooking, useLooking } from "../session/looking.ts";
import { announce } from "./announcer.tsx";
import styles from "./header.module.css";

/** "Someone is looking": one press covers every name on the screen, another shows them again. */
export function LookingSwitch() {
  const say = useSay();
  const looking = useLooking();
  return (
    <button
      type="button"
      className={styles["button"]}
      title={say("app.hide-names-why")}
      onClick={() => {
        setLooking(!looking);
        announce(say(looking ? "app.names-shown" : "app.names-hidden"));
      }}
    >
      <Icon name={looking ? "names-hidden" : "names-shown"} size={20} />
      <span>{say(looking ? "app.show-names" : "app.hide-names")}</span>
    </button>
  );
}
