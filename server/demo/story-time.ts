import { daysLater } from "../../protection/person/days-later.ts";

/** When the demo was begun, an instant; everything in it is told relative to that moment. */
export type StoryTime = {
  readonly now: string;
  /** An instant `days` whole days before, at a time of day in UTC: `daysAgo(3, "09:30")`. At least 1, so never yet to come. */
  readonly daysAgo: (days: number, time?: string) => string;
  readonly minutesAgo: (minutes: number) => string;
};

export function storyTime(now: string): StoryTime {
  return {
    now,
    daysAgo: (days, time = "09:00") => {
      if (days < 1) throw new Error("a story that may not have happened yet: use minutesAgo");
      return `${daysLater(now.slice(0, 10), -days)}T${time}:00.000Z`;
    },
    minutesAgo: (minutes) => new Date(Date.parse(now) - minutes * 60_000).toISOString(),
  };
}

/** The calendar day `days` after an instant. */
export function dayAfter(at: string, days: number): string {
  return daysLater(at.slice(0, 10), days);
}
