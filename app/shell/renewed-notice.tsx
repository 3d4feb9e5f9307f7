import { Alert } from "@mantine/core";
import { useState } from "react";
import { useDates } from "../language/use-dates.ts";
import { useSay } from "../language/use-say.ts";
import { useMe } from "../session/me.ts";

/** Tells people that somebody renewed their sign-in, so that a renewal they did not ask for does not go unseen. */
export function RenewedNotice() {
  const say = useSay();
  const dates = useDates();
  const renewed = useMe()?.renewed;
  const [isRead, setIsRead] = useState(false);
  if (!renewed || isRead) return null;
  const who = renewed.byName ?? say("sign-in.renewed-by-operator");
  return (
    <Alert withCloseButton closeButtonLabel={say("app.close")} onClose={() => setIsRead(true)} mb="lg">
      {say("sign-in.renewed", { who, time: dates.instant(renewed.at) })}
    </Alert>
  );
}
