/** Between facts that stand in one line: where it breaks, the dot stays behind the fact before it. */
export const SEPARATOR = '\u00a0· ';
