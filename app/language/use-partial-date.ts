import { useCallback } from "react";
import { useIntl } from "react-intl";

/** A date of which the day or the month may be unknown (`2001`, `2001-07`), in words and never more exact than told. */
export function usePartialDate(): (date: string) => string {
  const intl = useIntl();
  return useCallback(
    (date) => {
      const parts = date.split("-").length;
      const first = `${date}-01-01`.slice(0, 10);
      return intl.formatDate(`${first}T00:00:00Z`, {
        timeZone: "UTC",
        year: "numeric",
        ...(parts > 1 ? { month: "short" } : {}),
        ...(parts > 2 ? { day: "numeric" } : {}),
      });
    },
    [intl],
  );
}
