import { Text } from "@mantine/core";
import type { StoryEntry } from "./story.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Sensitive } from "../../parts/sensitive.tsx";
import { useInstrumentTitle } from "../../parts/use-instruments.ts";
import { themeOf } from "./timeline-theme.ts";
import styles from "./timeline.module.css";
import { useTold, type Told } from "./use-told.ts";

/** One thing that happened: what, what was said about it, who wrote it, and on a tap when. */
export function TimelineEntry({ entry }: { entry: StoryEntry }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const titleOf = useInstrumentTitle();
  const { facts, texts, asides } = useTold(entry);
  const { actor, withheld } = entry;
  const event = codeWord("event", entry.type);
  const subject = subjectOf();
  return (
    <li className={styles["entry"]} data-theme={themeOf(entry)}>
      <Text fw={600}>{subject === undefined ? event : say("timeline.subject", { subject, event })}</Text>
      {facts.length > 0 && (
        <dl className={styles["facts"]}>
          <ToldFacts told={facts} />
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
      <Times entry={entry} asides={asides} who={actor.name ?? actor.organisationName ?? say("timeline.someone")} />
    </li>
  );

  function subjectOf(): string | undefined {
    if (entry.form !== undefined) return titleOf(entry.form);
    if (entry.purpose !== undefined) return codeWord("consent.purpose", entry.purpose);
    return entry.service === undefined ? entry.carrier : codeWord("service", entry.service);
  }
}

function ToldFacts({ told }: { told: readonly Told[] }) {
  return told.map(({ name, shown }) => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>
        <Sensitive>{shown}</Sensitive>
      </dd>
    </div>
  ));
}

/** Who and when in a line; on a tap all three times, for devices are offline and clocks are wrong. */
function Times({ entry, asides, who }: { entry: StoryEntry; asides: readonly Told[]; who: string }) {
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
        <ToldFacts told={asides} />
      </dl>
    </details>
  );

  function happened(): string {
    if (occurred === null) return say("timeline.as-written");
    return occurred.length > 10 ? dates.instant(occurred) : dates.day(occurred);
  }
}
