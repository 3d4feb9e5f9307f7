import { Button, FocusTrap, Portal, Title } from "@mantine/core";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useSay } from "../language/use-say.ts";
import styles from "./side-panel.module.css";

/**
 * A form beside the page it belongs to; on a phone it is the page. It closes with Escape and by its button, never by a
 * press elsewhere: what was typed is not lost to a slip of the thumb. The focus returns where it was.
 */
export function SidePanel(props: { title: ReactNode; onClose: () => void; children: ReactNode }) {
  const say = useSay();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEscape(props.onClose);
  return (
    <Portal>
      <div className={styles["scrim"]} />
      <FocusTrap>
        <div role="dialog" aria-modal="true" aria-labelledby={titleId} className={styles["panel"]}>
          <div className={styles["top"]}>
            <Title order={2} id={titleId} ref={heading} tabIndex={-1} data-autofocus>
              {props.title}
            </Title>
            <Button variant="subtle" onClick={props.onClose}>
              {say("app.close")}
            </Button>
          </div>
          {props.children}
        </div>
      </FocusTrap>
    </Portal>
  );
}

function useEscape(onClose: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onClose();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onClose]);
}
