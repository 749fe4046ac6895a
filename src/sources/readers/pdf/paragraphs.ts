import { joinLines, type Lexicon } from './hyphens.ts';
import type { Line } from './lines.ts';

/** In pitches of the lines of a column. */
const PARAGRAPH_GAP = 1.3;
/** In sizes of the letters. */
const INDENT = 0.8;
/** Of the width of a column: a line that ends before it, at the end of a sentence, ends a paragraph. */
const FULL = 0.8;
const SENTENCE_END = /[.!?:;。！？：][\s"'”’»)\]」』）]*$/u;

/** Lines of a column or a page as paragraphs. */
export function paragraphsOf(blocks: readonly Line[][], lexicon: Lexicon): string[] {
  const paragraphs: string[] = [];
  let previous: Line | undefined;
  for (const block of blocks) {
    const shape = shapeOf(block);
    for (const [index, line] of block.entries()) {
      const last = paragraphs.at(-1);
      const isNew =
        index === 0 ? startsAnew(line, previous) : previous && startsParagraph(line, previous, shape);
      if (last === undefined || isNew) paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joinLines(last, line.text, lexicon);
      previous = line;
    }
  }
  return paragraphs;
}

/** True where a column does not go on with what ended the one before. */
const startsAnew = (line: Line, previous: Line | undefined) =>
  isOtherSize(line, previous) || !runsOn(previous?.text, line.text);

const isOtherSize = ({ size }: Line, previous: Line | undefined) =>
  previous !== undefined && Math.abs(size - previous.size) > 0.15 * previous.size;

/** True where a text goes on in what follows it in another column or on another page. */
export function runsOn(before: string | undefined, after: string): boolean {
  if (before === undefined || SENTENCE_END.test(before)) return false;
  return (
    /[-‐\u00AD]$/u.test(before) || !/^\p{Lu}|^\p{N}+[.)]|^[•–—*]/u.test(after) || /[,\p{Ll}]$/u.test(before)
  );
}

interface Shape {
  left: number;
  right: number;
  /** From one line to the next, in points. */
  pitch: number;
}

function shapeOf(block: readonly Line[]): Shape {
  const pitches = block.slice(1).map(({ y }, index) => y - (block[index]?.y ?? y));
  return {
    left: Math.min(...block.map(({ left }) => left)),
    right: Math.max(...block.map(({ right }) => right)),
    pitch: middle(pitches),
  };
}

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;

function startsParagraph(line: Line, previous: Line, { left, right, pitch }: Shape): boolean {
  const { size, y } = line;
  if (y - previous.y > PARAGRAPH_GAP * Math.max(pitch, size)) return true;
  if (isOtherSize(line, previous) || isRow(line) || isRow(previous)) return true;
  const isIndented = line.left - left > INDENT * size && previous.left - left <= INDENT * size;
  if (isIndented && SENTENCE_END.test(previous.text)) return true;
  return previous.right < left + FULL * (right - left) && SENTENCE_END.test(previous.text);
}

/** A line of a table has tabs between its cells. */
const isRow = ({ text }: Line) => text.includes('\t');
