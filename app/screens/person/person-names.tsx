import { Text } from "@mantine/core";
import type { PersonName as Told } from "../../../protection/person/identity.ts";
import { Sensitive } from "../../parts/sensitive.tsx";
import styles from "./person.module.css";

/** Every name as it was told: the person's own script first, Latin letters beside it. */
export function PersonNames({ names }: { names: readonly Told[] }) {
  const ownFirst = names.toSorted((one, other) => Number(isLatin(one)) - Number(isLatin(other)));
  return (
    <Sensitive block>
      <ul className={styles["names"]}>
        {ownFirst.map((name, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two names may be told alike, their order tells them apart
          <Text component="li" key={at} size={at === 0 ? "lg" : "md"} c={at === 0 ? "" : "dimmed"}>
            <bdi>{[name.given, name.other, name.family].filter((part) => part !== undefined).join(" ")}</bdi>
          </Text>
        ))}
      </ul>
    </Sensitive>
  );
}

function isLatin({ script, given, family, other }: Told): boolean {
  return script === undefined ? /^[\p{Script=Latin}\P{L}]*$/u.test(`${given}${family}${other}`) : script === "Latn";
}
