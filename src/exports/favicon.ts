import { escapeHtml } from '../escape.ts';
import { oneLine } from './text.ts';

const STYLE =
  'text{font:600 23px Georgia,"Times New Roman",serif;text-anchor:middle;dominant-baseline:central;fill:#1c1b18}rect{fill:#7a2e1d}@media(prefers-color-scheme:dark){text{fill:#e9e5d9}rect{fill:#f0b19f}}';

/**
 * The sign of the site in a browser’s tab: the first letter of its name, with a mark in the margin, dark on light tabs
 * and light on dark ones. No font is in it: the reader’s own has the letter, whatever its script.
 * @param lang BCP 47, for its capital letters
 */
export function favicon(name: string, lang: string): string {
  const shown = oneLine(name);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${escapeHtml(shown)}</title><style>${STYLE}</style><text x="14" y="17">${escapeHtml(initialOf(shown, lang))}</text><rect x="28" y="7" width="3" height="18"/></svg>\n`;
}

/** The first letter or digit, with its accents; the first character of a name that has none. */
export function initialOf(name: string, lang: string): string {
  const characters = [...new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(name.trim())];
  const letter = characters.find(({ segment }) => /^[\p{L}\p{N}]/u.test(segment)) ?? characters[0];
  return letter?.segment.toLocaleUpperCase(lang) ?? '';
}
