/** The parts of an ISO 8601 date as far as it goes: year, month, day. */
export const dateParts = (iso: string): number[] => iso.split('-').map(Number);

/** "2026/11/23": RIS and Highwire. What is not known is left out, from the right. */
export const slashed = (iso: string): string => iso.replaceAll('-', '/');

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "November 23, 2026", "November 2026" or "2026": the Chicago Manual of Style’s order. */
export function americanDate(iso: string): string {
  const [year, month, day] = dateParts(iso);
  if (month === undefined) return `${year}`;
  return day === undefined ? `${MONTHS[month - 1]} ${year}` : `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** "2026, November 23": APA Publication Manual, 7th edition, 9.14. */
export function apaDate(iso: string): string {
  const [year, month, day] = dateParts(iso);
  if (month === undefined) return `${year}`;
  return [`${year}, ${MONTHS[month - 1]}`, ...(day === undefined ? [] : [day])].join(' ');
}
