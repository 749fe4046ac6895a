import type { Range } from '../../anchoring/locate.ts';
import type { Passage } from '../prose/sentences.ts';

/** Words between quotation marks; the range includes the marks. */
export interface Quotation extends Range {
  /** The words without the marks. */
  inner: Range;
  /** Opened in this block and not closed: it goes on in the next, as long quotations do. */
  open: boolean;
}

/** Opening and closing signs. Single ones are also apostrophes, and count only where no double ones are used. */
const DOUBLE = /[“”"„«»]|``|''/gu;
const SINGLE = /(?<=^|[\s(—–])[‘'](?=\p{L})|(?<=[\p{L}.,!?])[’'](?=$|[\s.,;:!?)—–])/gmu;

/** The quotations of a passage, in order. A mark left open ends with its block. */
export function quotationsOf({ text, breaks }: Passage): Quotation[] {
  const edges = [0, ...breaks.filter((at) => at > 0 && at < text.length), text.length];
  const blocks = edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
  const double = blocks.flatMap((block) => inBlock(text, block, DOUBLE));
  return double.length > 0 ? double : blocks.flatMap((block) => inBlock(text, block, SINGLE));
}

function inBlock(text: string, { start, end }: Range, marks: RegExp): Quotation[] {
  const found: Quotation[] = [];
  let opened: { at: number; length: number } | undefined;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(marks)) {
    const at = start + index;
    if (opened === undefined) {
      if (!/[”’]/u.test(mark) || marks === SINGLE) opened = { at, length: mark.length };
    } else if (/[“„]/u.test(mark) || mark === '``') {
      opened = { at, length: mark.length };
    } else {
      found.push(quotation(opened.at, opened.length, at, mark.length));
      opened = undefined;
    }
  }
  if (opened !== undefined) found.push({ ...quotation(opened.at, opened.length, end, 0), open: true });
  return found;
}

const quotation = (at: number, opening: number, close: number, closing: number): Quotation => ({
  start: at,
  end: close + closing,
  inner: { start: at + opening, end: close },
  open: false,
});
