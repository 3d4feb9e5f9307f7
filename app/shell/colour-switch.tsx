import { NativeSelect, useMantineColorScheme } from "@mantine/core";
import type { WordKey } from "../../words/words.ts";
import { useSay } from "../language/use-say.ts";

const schemes = [
  ["auto", "app.colours-auto"],
  ["light", "app.colours-light"],
  ["dark", "app.colours-dark"],
] as const satisfies readonly (readonly [string, WordKey])[];

export function ColourSwitch() {
  const say = useSay();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      size="md"
      label={say("app.colours")}
      value={colorScheme}
      onChange={(event) => {
        const wanted = event.currentTarget.value;
        const scheme = schemes.find(([name]) => name === wanted)?.[0];
        if (scheme !== undefined) setColorScheme(scheme);
      }}
    >
      {schemes.map(([name, words]) => (
        <option key={name} value={name}>
          {say(words)}
        </option>
      ))}
    </NativeSelect>
  );
}
