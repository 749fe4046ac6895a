const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/**
 * A title inside double quotation marks, with its own marks one level down: “Musk: ‘They don’t have “it”’”
 * (the Chicago Manual of Style, 17th edition, 13.30: double, single, double). Straight marks become typographic ones.
 * An apostrophe is told from a closing mark by the letter that follows it, or by having no opening mark.
 */
export function quoted(title: string): string {
  if (!/["'“”‘’]/.test(title)) return `“${title}”`;
  const paired = title
    .replace(/(^|[\s([{—–/“‘'])"/gu, '$1“')
    .replaceAll('"', '”')
    .replace(
      /(^|[\s([{—–/“])['‘](?=\S)((?:[^'‘’]|['’](?=\p{L}))*)['’](?!\p{L})/gu,
      (_whole, before: string, inside: string) => `${before}${OPEN}${inside}${CLOSE}`,
    )
    .replaceAll("'", '’');
  const nested = paired
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(OPEN, '“')
    .replaceAll(CLOSE, '”');
  return `“${nested}”`;
}

/** The title with a full stop inside all its marks, as American style has it, unless it ends in a sign of its own. */
export function quotedSentence(title: string): string {
  const whole = quoted(title);
  if (/[.!?…][’”]*$/u.test(whole)) return whole;
  const closing = /["”]$/.test(title) ? /[’”]+$/ : /”$/;
  return whole.replace(closing, (marks) => `.${marks}`);
}
