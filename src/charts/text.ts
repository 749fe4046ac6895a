import { isolated } from '../i18n/bidi.ts';
import { memoize } from '../model/memoize.ts';
import { type Shape, shape } from './svg.ts';

/** Sizes of type in units of a drawing. `charts.css` shows no drawing so small that they fall under 11 px. */
const SIZE = 13;
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

const advance = memoize((character): number => ADVANCES.find(([kind]) => kind.test(character))?.[1] ?? 0.565);

const graphemes = new Intl.Segmenter('und');

const ASCII = Array.from({ length: 128 }, (_, code) => advance(String.fromCharCode(code)));

/** How wide a text will be at most, in ems; `before`: where it goes on from so many. */
function ems(text: string, before = 0): number {
  let sum = before;
  for (let index = 0; index < text.length; index += 1) {
    const width = ASCII[text.charCodeAt(index)];
    if (width === undefined)
      return [...text.slice(index)].reduce((all, character) => all + advance(character), sum);
    sum += width;
  }
  return sum;
}

/** How wide a text will be at most, in units of the drawing. */
export const textWidth = (text: string, size: number = SIZE): number => size * ems(text);

/** The text, cut between characters as readers see them where it is too wide. */
export function truncate(text: string, room: number, size: number = SIZE): string {
  if (textWidth(text, size) <= room) return text;
  let width = textWidth(ELLIPSIS, size);
  let shown = '';
  for (const character of charactersOf(text)) {
    width += textWidth(character, size);
    if (width > room) break;
    shown += character;
  }
  return shown.trimEnd() + ELLIPSIS;
}

/** As readers see them. In plain ASCII each letter is one, and nothing has to be looked up. */
const charactersOf = (text: string): Iterable<string> =>
  /^[ -~]*$/.test(text) ? text : Array.from(graphemes.segment(text), ({ segment }) => segment);

/** The text on at most `count` lines, the last of them cut where more would be needed. */
export function wrap(text: string, room: number, count: number, size: number = SIZE): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/);
  let next = 0;
  while (next < words.length && lines.length < count - 1) {
    let line = words[next++] ?? '';
    let width = ems(line);
    for (let word = words[next]; word !== undefined; word = words[next]) {
      width = ems(` ${word}`, width);
      if (size * width > room) break;
      line += ` ${word}`;
      next += 1;
    }
    lines.push(truncate(line, room, size));
  }
  return next < words.length ? [...lines, truncate(words.slice(next).join(' '), room, size)] : lines;
}

interface Place {
  x: number;
  y: number;
  class?: string;
  anchor?: 'start' | 'middle' | 'end';
  size?: number;
  /** Room in units; what does not fit is cut, and told in full to those who point at it. */
  room?: number;
  /** What it was cut from, where it has been cut already. */
  whole?: string;
}

/** The lines of a drawing run as those of English do, whatever the language of the page. */
const LINES = 'en';

/** A line of text. Writing from right to left is kept apart from what surrounds it (Unicode UAX 9, isolates). */
export function label(text: string, { x, y, anchor, size = SIZE, room, whole, class: name }: Place): Shape {
  const shown = room === undefined ? text : truncate(text, room, size);
  const attributes = {
    x,
    y,
    class: name,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-size': size === SIZE ? undefined : size,
  };
  const told = whole ?? (shown === text ? undefined : text);
  const titles = told === undefined ? [] : [shape('title', {}, told)];
  return shape('text', attributes, isolated(shown, LINES), ...titles);
}
