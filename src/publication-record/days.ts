/** The day that a clock shows where it stands, as in 2026-11-23: the day that a writer would write. */
export function dayOf(clock: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}

/** The day after a day. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/**
 * Whether a date (a year, a month or a day) lies in the future. One day of grace: while it is today here it is
 * already tomorrow east of here, and what a writer dates today must pass on a server that runs on UTC.
 */
export function isFuture(date: string, today: string): boolean {
  return date > dayAfter(today).slice(0, date.length);
}

/** The last of some whole days. */
export const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';
