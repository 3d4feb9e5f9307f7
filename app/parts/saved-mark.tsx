import { Text } from "@mantine/core";
import { useDates } from "../language/use-dates.ts";
import { useSay } from "../language/use-say.ts";

/** "Received 14:03": the proof that the server has it. Spoken politely when it changes. */
export function SavedMark(props: { receivedAt: Date | undefined; sending: boolean }) {
  const say = useSay();
  const dates = useDates();
  return (
    <Text component="p" size="sm" c="dimmed" role="status" m={0}>
      {words()}
    </Text>
  );

  function words(): string {
    if (props.sending) return say("app.sending");
    if (props.receivedAt === undefined) return say("app.not-received");
    return say("app.received-at", { time: dates.time(props.receivedAt) });
  }
}
