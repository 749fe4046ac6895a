/**
 * Controls that are no text, and those that turn the direction of what follows: in a line with other text an override
 * that is never ended would turn the address behind it round as well (Unicode TR 36, 2.4; CVE-2021-42574).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** All that a line of text is changed for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNEVEN = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]|[^\S ]| {2}|^ | $/;

/**
 * Text as one line of well-formed Unicode: formats whose records are lines, such as RIS, end where a line does,
 * and half a surrogate pair cannot be written as UTF-8 at all.
 */
export const oneLine = (text: string): string =>
  UNEVEN.test(text) ? text.toWellFormed().replace(CONTROL, '').replace(/\s+/g, ' ').trim() : text;

/** Ends a sentence once: "Done." stays, "Really?" stays, "Done" gets its full stop; closing quotation marks are looked through. */
export const sentence = (text: string): string =>
  /[.!?…。！？؟]["'”’»)\]]*$/u.test(text) ? text : `${text}.`;

/** What there is of some parts: those that are left out or empty take no separator. */
export const joined = (separator: string, ...parts: (string | undefined)[]): string =>
  parts.filter(Boolean).join(separator);
