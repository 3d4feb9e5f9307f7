import { Button, Kbd, Title } from "@mantine/core";
import { useSay } from "../language/use-say.ts";
import { useMainPages } from "./main-pages.ts";
import styles from "./keys-dialog.module.css";

const dialogId = "keys";

/** Shows the keys over whatever page is open. */
export function openKeys(): void {
  const dialog = document.getElementById(dialogId);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

/** Every key the shell knows; screens name theirs beside what they do. */
export function KeysDialog() {
  const say = useSay();
  const pages = useMainPages();
  const titleId = `${dialogId}-title`;
  return (
    <dialog id={dialogId} className={styles["dialog"]} aria-labelledby={titleId}>
      <Title order={2} id={titleId}>
        {say("app.keys")}
      </Title>
      <dl className={styles["keys"]}>
        <KeyLine keys={["?"]} does={say("app.key-help")} />
        <KeyLine keys={["/"]} does={say("app.key-search")} />
        <KeyLine keys={["⇧"]} does={say("app.key-exit")} />
        {pages.map((page) => (
          <KeyLine
            key={page.to}
            keys={["g", page.goKey]}
            does={say("app.key-go", { page: say(page.words) })}
            between={say("app.key-then")}
          />
        ))}
      </dl>
      <form method="dialog">
        <Button type="submit">{say("app.close")}</Button>
      </form>
    </dialog>
  );
}

function KeyLine(props: { keys: readonly string[]; does: string; between?: string }) {
  return (
    <div className={styles["line"]}>
      <dt>{props.does}</dt>
      <dd>
        {props.keys.map((key, at) => (
          <span key={key}>
            {at > 0 && ` ${props.between ?? ""} `}
            <Kbd size="md">{key}</Kbd>
          </span>
        ))}
      </dd>
    </div>
  );
}
