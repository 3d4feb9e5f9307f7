import { VisuallyHidden } from "@mantine/core";
import { useSyncExternalStore } from "react";

let message = "";
const listeners = new Set<() => void>();

/** Speaks a message to screen readers without moving the focus. Say only what the screen shows as well. */
export function announce(text: string): void {
  // A repeated message is a change to be spoken too; the space cannot be heard.
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

/** The one live region; mounted once, by the layout. */
export function Announcer() {
  const text = useSyncExternalStore(listen, () => message);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {text}
    </VisuallyHidden>
  );
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
