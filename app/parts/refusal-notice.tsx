import { Alert, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { RefusedAnswer } from "../api/send-command.ts";
import { useSay } from "../language/use-say.ts";
import { Icon } from "./icon.tsx";

/** The rules said no: why, in the reader's words, and in `children` what can be done instead. */
export function RefusalNotice(props: { refusal: RefusedAnswer["refusal"]; children?: ReactNode }) {
  const say = useSay();
  return (
    <Alert role="alert" color="waiting" icon={<Icon name="alert" />} title={say("app.refused")}>
      <Text>{props.refusal.sentence}</Text>
      {props.children}
    </Alert>
  );
}
