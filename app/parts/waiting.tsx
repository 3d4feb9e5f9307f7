import { Center, Loader } from "@mantine/core";
import { useSay } from "../language/use-say.ts";

/** A page or part that has not arrived yet. The shell shows it only after a moment, so that quick answers do not flicker. */
export function Waiting() {
  const say = useSay();
  return (
    <Center mih="40vh" role="status" aria-label={say("app.loading")}>
      <Loader type="dots" />
    </Center>
  );
}
