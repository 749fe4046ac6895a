import { type Shape, shape } from './svg.ts';

/** Sizes of type in units of a drawing. `charts.css` shows no drawing so small that they fall under 11 px. */
export const SIZE = 13;
export const SMALL = 12;
const ELLIPSIS = '…';

/** Advance widths of Public Sans in ems, by class of character, a little on the wide side: text is cut before it collides. */
const ADVANCES: [RegExp, number][] = [
  [/^[\p{Mn}\p{Cf}]/u, 0],
  [/^[ ijl.,;:'’‘|!·\u00A0]/u, 0.3],
  [/^[frt()[\]\-/“”"]/u, 0.42],
  [/^[mwMW—…%@&→]/u, 0.92],
  [/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}]/u, 1.02],
  [/^[\p{Lu}$€£¥]/u, 0.7],
];

const known = new Map<string, number>();

function advance(character: string): number {
  const found = known.get(character);
  if (found !== undefined) return found;
  const width = ADVANCES.find(([kind]) => kind.test(character))?.[1] ?? 0.565;
  known.set(character, width);
  return width;
}

const graphemes = new Intl.Segmenter('und');

/** How wide a text will be at most, in units of the drawing. */
export function textWidth(text: string, size: number = SIZE): number {
  let sum = 0;
  for (const character of text) sum += advance(character);
  return size * sum;
}

/** The text, cut between characters as readers see them where it is too wide. */
export function truncate(text: string, room: number, size: number = SIZE): string {
  if (textWidth(text, size) <= room) return text;
  const whole = [...graphemes.segment(text)].map(({ segment }) => segment);
  let width = textWidth(ELLIPSIS, size);
  const kept = whole.findIndex((segment) => {
    width += textWidth(segment, size);
    return width > room;
  });
  return whole.slice(0, kept).join('').trimEnd() + ELLIPSIS;
}

/** The text on at most `count` lines, the last of them cut where more would be needed. */
export function wrap(text: string, room: number, count: number, size: number = SIZE): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/);
  while (words.length > 0 && lines.length < count - 1) {
    let line = words.shift() ?? '';
    while (words[0] !== undefined && textWidth(`${line} ${words[0]}`, size) <= room)
      line += ` ${words.shift()}`;
    lines.push(truncate(line, room, size));
  }
  return words.length > 0 ? [...lines, truncate(words.join(' '), room, size)] : lines;
}

interface Place {
  x: number;
  y: number;
  class?: string;
  anchor?: 'start' | 'middle' | 'end';
  size?: number;
  /** Room in units; what does not fit is cut, and told in full to those who point at it. */
  room?: number;
}

/** A line of text. Writing from right to left is kept apart from what surrounds it (Unicode UAX 9, isolates). */
export function label(
  text: string,
  { x, y, anchor, size = SIZE, room = Number.POSITIVE_INFINITY, ...rest }: Place,
): Shape {
  const shown = truncate(text, room, size);
  const attributes = { x, y, class: rest.class, 'text-anchor': anchor === 'start' ? undefined : anchor };
  return shape(
    'text',
    size === SIZE ? attributes : { ...attributes, 'font-size': size },
    isolated(shown),
    ...(shown === text ? [] : [shape('title', {}, text)]),
  );
}

export const isolated = (text: string): string =>
  /\p{sc=Arabic}|\p{sc=Hebrew}|\p{sc=Syriac}|\p{sc=Thaana}/u.test(text) ? `\u2068${text}\u2069` : text;
