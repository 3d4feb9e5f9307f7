import type { ShownName } from "../api/case-row.ts";
import { useSay } from "../language/use-say.ts";
import { Sensitive } from "./sensitive.tsx";

/** The name the person chose, else the first one known, in its own script; covered when someone is looking. */
export function PersonName({ name }: { name: ShownName }) {
  const say = useSay();
  if (name === null) return say("person-name.hidden");
  const text = name.chosen ?? fullName(name.full[0]);
  return text === "" ? say("person-name.unknown") : <Sensitive>{text}</Sensitive>;
}

function fullName(name: NonNullable<ShownName>["full"][number] | undefined): string {
  return [name?.given, name?.other, name?.family].filter((part) => part !== undefined).join(" ");
}
