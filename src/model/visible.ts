/** Signs that act on a terminal or an editor, or that nobody sees: controls, directions, tags; not line ends. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** A text as it can be printed anywhere: such signs by their numbers. */
export const visible = (text: string): string => text.replace(UNSEEN, (sign) => `\\u{${numberOf(sign)}}`);

/** The first such sign in a text, as U+001B. */
export function unseenIn(text: string): string | undefined {
  const [sign] = text.match(UNSEEN) ?? [];
  return sign === undefined ? undefined : `U+${numberOf(sign).padStart(4, '0')}`;
}

const numberOf = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
