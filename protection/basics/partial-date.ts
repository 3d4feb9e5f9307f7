import * as z from "zod/mini";

/**
 * A calendar date of which the day, or the day and the month, may be unknown: `2001`, `2001-07`, `2001-07-19`.
 * People who fled often know their year of birth only; inventing a day would be a lie that later looks like a fact.
 */
export const partialDate = () =>
  z.string().check(
    z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
    z.refine((text) => isRealDate(text), "no such day"),
  );
export type PartialDate = string;

/** A whole calendar date without time zone, `YYYY-MM-DD`. */
export const calendarDate = () => z.iso.date();
/** An instant in UTC, `2026-11-21T18:35:00.000Z`. */
export const instant = () => z.iso.datetime();

function isRealDate(text: string): boolean {
  const [year, month, day] = text.split("-").map(Number);
  return day === undefined || (month !== undefined && day <= daysIn(year ?? 0, month));
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** True when even the earliest day the partial date can mean lies after `today` (`YYYY-MM-DD`). */
export function isInFuture(date: PartialDate, today: string): boolean {
  return earliestDay(date) > today;
}

export function earliestDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

export function latestDay(date: PartialDate): string {
  const [year = "", month = "12", day] = date.split("-");
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month)))}`;
}

/** Whole years between a birth date and a day: `least` if born as late as the partial date allows, `most` if as early. */
export function agesOn(birth: PartialDate, day: PartialDate): { readonly least: number; readonly most: number } {
  return {
    least: Math.max(0, yearsBetween(latestDay(birth), earliestDay(day))),
    most: Math.max(0, yearsBetween(earliestDay(birth), latestDay(day))),
  };
}

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
