import { daysBetween, localDay } from "../language/local-day.ts";
import { useDates } from "../language/use-dates.ts";
import { useSay } from "../language/use-say.ts";
import { Mark } from "./mark.tsx";

/** By when, in words: late is said and counted, never left to a colour. */
export function DueMark({ on }: { on: string }) {
  const say = useSay();
  const dates = useDates();
  const days = daysBetween(localDay(), on);
  if (days < 0) return <Mark tone="waiting">{say("due.late", { days: -days })}</Mark>;
  if (days === 0) return <Mark tone="waiting">{say("due.today")}</Mark>;
  return <Mark>{days === 1 ? say("due.tomorrow") : say("due.on", { day: dates.day(on) })}</Mark>;
}
