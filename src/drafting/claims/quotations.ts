import type { Range } from '../../anchoring/locate.ts';
import { blocksOf, type Passage } from '../prose/sentences.ts';

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
export function quotationsOf(passage: Passage): Quotation[] {
  const found = (marks: RegExp) => blocksOf(passage).flatMap((block) => inBlock(passage.text, block, marks));
  const double = found(DOUBLE);
  return double.length > 0 ? double : found(SINGLE);
}

function inBlock(text: string, { start, end }: Range, marks: RegExp): Quotation[] {
  const found: Quotation[] = [];
  let opened: { at: number; length: number; mark: string } | undefined;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(marks)) {
    const at = start + index;
    if (opened === undefined) {
      if (!/[”’]/u.test(mark) || marks === SINGLE) opened = { at, length: mark.length, mark };
    } else if ((opened.mark !== '„' && /[“„]/u.test(mark)) || mark === '``') {
      opened = { at, length: mark.length, mark };
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
