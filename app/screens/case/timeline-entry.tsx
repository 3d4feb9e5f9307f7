import { Text } from "@mantine/core";
import type { TimelineEntry as Entry } from "../../api/case-answer.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Sensitive } from "../../parts/sensitive.tsx";
import { themeOf } from "./timeline-theme.ts";
import styles from "./timeline.module.css";
import { useTold } from "./use-told.ts";

/** One thing that happened: what, what was said about it, who wrote it, and on a tap when. */
export function TimelineEntry({ entry }: { entry: Entry }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { facts, texts } = useTold(entry);
  const { actor, withheld } = entry;
  return (
    <li className={styles["entry"]} data-theme={themeOf(entry)}>
      <Text fw={600}>{codeWord("event", entry.type)}</Text>
      {facts.length > 0 && (
        <dl className={styles["facts"]}>
          {facts.map(({ name, shown }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Sensitive>{shown}</Sensitive>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {texts.map(({ name, shown }) => (
        <Sensitive key={name} block>
          <p className={styles["text"]} dir="auto">
            {texts.length > 1 && <span className={styles["text-name"]}>{name}</span>}
            {shown}
          </p>
        </Sensitive>
      ))}
      {withheld.length > 0 && (
        <Text size="sm" c="dimmed" fs="italic">
          {say("timeline.withheld", { fields: withheld.map((field) => codeWord("field", field)).join(", ") })}
        </Text>
      )}
      <Times entry={entry} who={actor.name ?? actor.organisationName ?? say("timeline.someone")} />
    </li>
  );
}

/** Who and when in a line; on a tap all three times, for devices are offline and clocks are wrong. */
function Times({ entry, who }: { entry: Entry; who: string }) {
  const say = useSay();
  const dates = useDates();
  const { occurred, madeAt, receivedAt } = entry;
  return (
    <details className={styles["times"]}>
      <summary>{say("timeline.by-at", { who, time: dates.time(receivedAt) })}</summary>
      <dl className={styles["facts"]}>
        <div>
          <dt>{say("timeline.happened")}</dt>
          <dd>{happened()}</dd>
        </div>
        <div>
          <dt>{say("timeline.written")}</dt>
          <dd>{dates.instant(madeAt)}</dd>
        </div>
        <div>
          <dt>{say("timeline.received")}</dt>
          <dd>{dates.instant(receivedAt)}</dd>
        </div>
      </dl>
    </details>
  );

  function happened(): string {
    if (occurred === null) return say("timeline.as-written");
    return occurred.length > 10 ? dates.instant(occurred) : dates.day(occurred);
  }
}
