/**
 * The instant so many whole hours after another, without asking a clock: `YYYY-MM-DDThh:mm:ss[.sss]Z` in and out.
 * The calendar is the proleptic Gregorian one of ISO 8601.
 */
export function hoursLater(instant: string, hours: number): string {
  const hour = Number(instant.slice(11, 13)) + hours;
  const day = dayNumber(instant) + Math.floor(hour / 24);
  return `${dateOf(day)}T${padded(hour % 24, 2)}${instant.slice(13)}`;
}

/** Days since 0000-03-01: years that begin in March end in the leap day, which makes months a straight line. */
function dayNumber(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + daysBeforeMonth((month + 9) % 12) + Number(date.slice(8, 10)) - 1;
}

function dateOf(day: number): string {
  const era = Math.floor(day / 146_097);
  const dayOfEra = day - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = (monthFromMarch + 2) % 12;
  const year = yearOfEra + era * 400 + (month < 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month + 1, 2)}-${padded(dayOfYear - daysBeforeMonth(monthFromMarch) + 1, 2)}`;
}

/** `monthFromMarch`: 0 is March, 11 is February. */
function daysBeforeMonth(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
