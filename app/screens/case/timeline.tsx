import { Text } from "@mantine/core";
import { useState } from "react";
import type { TimelineEntry as Kept } from "../../api/case-answer.ts";
import { useRead } from "../../api/use-read.ts";
import { localDay } from "../../language/local-day.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Section } from "../../parts/section.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { storyOf, type StoryEntry } from "./story.ts";
import { TimelineEntry } from "./timeline-entry.tsx";
import { themeOf, timelineThemes, type TimelineTheme } from "./timeline-theme.ts";
import styles from "./timeline.module.css";

/** The story of the case, the newest day first, by theme if wished. */
export function Timeline({ caseId }: { caseId: string }) {
  const say = useSay();
  const dates = useDates();
  const [theme, setTheme] = useState<TimelineTheme>();
  const story = useRead<{ readonly entries: readonly Kept[] }>(`/api/cases/${caseId}/timeline`);
  const entries = storyOf(story.data?.entries ?? [], dayOf);
  const present = timelineThemes.filter((one) => entries.some((entry) => themeOf(entry) === one));
  const shown = entries.filter((entry) => theme === undefined || themeOf(entry) === theme);
  return (
    <Section title={say("timeline.title")}>
      {story.isPending && <Waiting />}
      {story.isError && <ProblemNotice problem={story.error} onRetry={() => void story.refetch()} />}
      {present.length > 1 && (
        <div className={styles["themes"]} role="group" aria-label={say("timeline.themes")} data-screen-only>
          {[undefined, ...present].map((one) => (
            <button key={one ?? "all"} type="button" aria-pressed={theme === one} onClick={() => setTheme(one)}>
              {say(one === undefined ? "timeline.all" : `timeline.theme.${one}`)}
            </button>
          ))}
        </div>
      )}
      {daysIn(shown).map(([day, ofDay]) => (
        <section key={day} className={styles["day"]}>
          <h3>{dates.day(day)}</h3>
          <ol>
            {ofDay.map((entry) => (
              <TimelineEntry key={entry.eventId} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {story.isSuccess && shown.length === 0 && <Text c="dimmed">{say("timeline.empty")}</Text>}
    </Section>
  );
}

/** By the day it happened where that was told, else by the day it was received. */
function daysIn(entries: readonly StoryEntry[]): readonly (readonly [string, readonly StoryEntry[]])[] {
  const days = new Map<string, StoryEntry[]>();
  for (const entry of entries) days.set(dayOf(entry), [...(days.get(dayOf(entry)) ?? []), entry]);
  return [...days].toSorted(([one], [other]) => (one < other ? 1 : -1));
}

function dayOf({ occurred, receivedAt }: Kept): string {
  if (occurred === null) return localDay(new Date(receivedAt));
  return occurred.length > 10 ? localDay(new Date(occurred)) : occurred;
}
