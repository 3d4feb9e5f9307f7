import { Text } from "@mantine/core";
import { useRead } from "../../api/use-read.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { Section } from "../../parts/section.tsx";
import styles from "./administration.module.css";

/** One line of `GET /api/resets`. */
type Renewal = {
  readonly userId: string;
  readonly userName: string | null;
  readonly askedByName: string | null;
  readonly madeAt: string;
  readonly usedAt: string | null;
};

/** Whose sign-in was renewed by whom: it stands beside the readings, since whoever renews could read as another. */
export function Renewals() {
  const say = useSay();
  const dates = useDates();
  const rows = useRead<{ readonly rows: readonly Renewal[] }>("/api/resets").data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={say("access-log.renewals")}>
      <ul className={styles["lines"]}>
        {rows.map((row) => (
          <li key={`${row.userId} ${row.madeAt}`} className={styles["line"]}>
            <div>
              <Text>
                {say("access-log.renewal", {
                  whose: row.userName ?? say("access-log.unknown-worker"),
                  who: row.askedByName ?? say("sign-in.renewed-by-operator"),
                })}
              </Text>
              <Text size="sm" c="dimmed">
                {dates.instant(row.madeAt)} ·{" "}
                {row.usedAt === null
                  ? say("access-log.renewal-unused")
                  : say("access-log.renewal-used", { time: dates.instant(row.usedAt) })}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
