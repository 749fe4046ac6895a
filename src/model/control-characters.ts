/**
 * What commands a terminal or ends a string, and is no text: the control characters of Unicode but for tab, line feed,
 * carriage return and next line, and the two values that never stand for a character.
 */
export const CONTROL = /[^\P{Cc}\t\n\r\u0085]|[\uFFFE\uFFFF]/u;

/** @example controlName('\u0007') // 'U+0007' */
export const controlName = (sign: string): string =>
  `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const CONTROLS = new RegExp(CONTROL.source, 'gu');

/** What a document of somebody else’s says, as text. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '');

/** A text for a terminal: what would command it becomes �. */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
