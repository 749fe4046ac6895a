/** Dates here are days, months or years: each is told as its first moment in UTC. */
const moment = (iso: string): Date => new Date(`${iso.padEnd(10, '-01')}T00:00:00Z`);

/** RFC 3339, as JSON Feed asks. */
export const internetDate = (iso: string): string => `${moment(iso).toISOString().slice(0, 19)}Z`;

/** RFC 822 with a year of four digits, as RSS 2.0 asks. */
export const mailDate = (iso: string): string => moment(iso).toUTCString();

/** The latest of some dates. */
export const latest = (dates: readonly string[]): string | undefined =>
  dates.toSorted((a, b) => moment(a).getTime() - moment(b).getTime()).at(-1);
