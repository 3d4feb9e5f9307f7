import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useSay } from "../language/use-say.ts";
import { presenceAt, type Presence } from "../session/idle.ts";
import { signOut } from "../session/leave.ts";
import styles from "./layout.module.css";

const inputs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/**
 * Signs out whoever left the device; stands in the layout while someone is signed in. Any touch stays: the button says
 * so, and needs to do nothing else.
 */
export function IdleWatch() {
  const say = useSay();
  const queries = useQueryClient();
  const [presence, setPresence] = useState<Presence>("here");
  useEffect(
    () =>
      watchPresence((now) => {
        setPresence(now);
        if (now === "gone") signOut(queries);
      }),
    [queries],
  );
  if (presence !== "warned") return null;
  return (
    <div role="alert" className={styles["idle"]}>
      <p>{say("app.idle-warning")}</p>
      <Button>{say("app.idle-stay")}</Button>
    </div>
  );
}

/** Whoever works in another tab of this browser is here too. */
function watchPresence(tell: (presence: Presence) => void): () => void {
  const otherTabs = new BroadcastChannel("amparo-presence");
  let last = Date.now();
  let told: Presence = "here";
  const look = () => {
    const presence = presenceAt(Date.now(), last);
    if (presence === told) return;
    told = presence;
    tell(presence);
  };
  const touched = () => {
    // A laptop opened after the time is over is not being worked on: it must sign out, not go on.
    look();
    if (told === "gone") return;
    if (Date.now() - last > 1_000) otherTabs.postMessage("touched");
    last = Date.now();
    look();
  };
  otherTabs.addEventListener("message", () => {
    last = Date.now();
    look();
  });
  const timer = setInterval(look, 5_000);
  for (const input of inputs) addEventListener(input, touched, { capture: true, passive: true });
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    otherTabs.close();
    for (const input of inputs) removeEventListener(input, touched, { capture: true });
    document.removeEventListener("visibilitychange", look);
  };
}
