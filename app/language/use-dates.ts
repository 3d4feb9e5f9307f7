import { useMemo } from "react";
import { useIntl } from "react-intl";

type Dates = {
  /** A calendar day, `2026-11-14`: the same day wherever it is read. */
  readonly day: (on: string) => string;
  /** An instant as the reader's clock shows it, with its day. */
  readonly instant: (at: string | Date) => string;
  /** The hour and minute alone. */
  readonly time: (at: string | Date) => string;
};

const day = { day: "numeric", month: "short", year: "numeric" } as const;
const time = { hour: "2-digit", minute: "2-digit", hour12: false } as const;

/** Dates that cannot be read as another day: the month is always a word. */
export function useDates(): Dates {
  const intl = useIntl();
  return useMemo(
    () => ({
      day: (on) => intl.formatDate(`${on}T00:00:00Z`, { ...day, timeZone: "UTC" }),
      instant: (at) => intl.formatDate(at, { ...day, ...time }),
      time: (at) => intl.formatTime(at, time),
    }),
    [intl],
  );
}
