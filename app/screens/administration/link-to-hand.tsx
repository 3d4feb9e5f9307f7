import { Button, CopyButton, Stack, Text, TextInput } from "@mantine/core";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { announce } from "../../shell/announcer.tsx";

/** The one-time link, shown this once: whoever opens it first is the colleague, so it goes to them and nobody else. */
export function LinkToHand(props: { link: string; expiresAt: string; onDone: () => void }) {
  const say = useSay();
  const dates = useDates();
  return (
    <Stack gap="lg">
      <Text fw={600}>{say("administration.link-title")}</Text>
      <Text>{say("administration.link-why", { day: dates.instant(props.expiresAt) })}</Text>
      <TextInput
        readOnly
        dir="ltr"
        label={say("administration.link")}
        value={props.link}
        onFocus={(event) => event.target.select()}
      />
      <CopyButton value={props.link}>
        {({ copied, copy }) => (
          <Button
            size="lg"
            onClick={() => {
              copy();
              announce(say("administration.link-copied"));
            }}
          >
            {say(copied ? "administration.link-copied" : "administration.link-copy")}
          </Button>
        )}
      </CopyButton>
      <Button variant="default" onClick={props.onDone}>
        {say("administration.link-done")}
      </Button>
    </Stack>
  );
}
