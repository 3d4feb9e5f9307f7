/** How long nobody may touch the device before it signs itself out: what a person told must not stay on a left screen. */
export const idleMinutes = 30;
const warnedMinutes = 1;

export type Presence = "here" | "warned" | "gone";

/** Instants in milliseconds. The clock of the machine and not a timer decides: a timer stands still in a closed laptop. */
export function presenceAt(now: number, lastInput: number): Presence {
  const minutes = (now - lastInput) / 60_000;
  if (minutes >= idleMinutes) return "gone";
  return minutes >= idleMinutes - warnedMinutes ? "warned" : "here";
}
