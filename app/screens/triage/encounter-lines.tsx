import { Link } from "@tanstack/react-router";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { type EncounterRow, inOrderOfNeed } from "./encounter-reading.ts";
import { LevelMark } from "./level-mark.tsx";
import styles from "./triage.module.css";

/** Today's first contacts. Why someone is red stands on their own page, not in a list that others can see. */
export function EncounterLines({ rows }: { rows: readonly EncounterRow[] }) {
  const say = useSay();
  const dates = useDates();
  const sizeOf = (groupId: string | null) => rows.filter((row) => groupId !== null && row.groupId === groupId).length;
  return (
    <ul className={styles["lines"]}>
      {inOrderOfNeed(rows).map(({ encounterId, openedAt, groupId, personId, triage }) => (
        <li key={encounterId}>
          <Link to="/encounters/$encounterId" params={{ encounterId }} className={styles["line"]}>
            <LevelMark level={triage?.level ?? null} />
            <span className={styles["when"]}>{dates.time(openedAt)}</span>
            <span className={styles["note"]}>
              {[
                triage?.level === "red" && say("triage.within-the-hour", { time: dates.time(anHourAfter(openedAt)) }),
                sizeOf(groupId) > 1 && say("triage.family-of", { count: sizeOf(groupId) }),
                personId !== null && say("triage.person-known"),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Red is handed over within the hour (protection.md §3.3). */
function anHourAfter(instant: string): Date {
  return new Date(Date.parse(instant) + 3_600_000);
}
