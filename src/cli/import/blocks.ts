import { escapeMarkdown } from '../../escape.ts';
import { BLOCK, isHidden, isNoteMark, raised, UNREAD } from '../../sources/readers/dom-text.ts';
import { oneLine } from '../../sources/readers/page-article.ts';
import { numberingOf } from './numbering.ts';

/** A paragraph, a heading, an item of a list, or a whole table. */
export interface Block {
  /** What stands before the words: "## ", "> ", "- ", "2. " or nothing. */
  marker: string;
  text: string;
  /** The rows of a table: the first is its head. */
  rows?: string[][];
}

export const blockLine = ({ marker, text, rows }: Block): string =>
  rows === undefined ? `${marker}${escapeMarkdown(text)}` : tableLines(rows).join('\n');

function tableLines(rows: readonly string[][]): string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  /* Where a row has fewer cells than the head, the others are empty. */
  const lines = rows.map((row, number) => {
    const cells = number === 0 ? Array.from({ length: width }, (_, index) => row[index] ?? '') : row;
    return `| ${cells.map((cell) => escapeMarkdown(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return lines.toSpliced(1, 0, `|${' --- |'.repeat(width)}`);
}

/** Where in the page some words stand. */
interface Place {
  marker: string;
  /** Lists within each other. */
  depth: number;
  /** What the page puts before the words, where no marker says it. */
  lead?: string;
}

/** Struck out, or not to be read. */
const isLeftOut = (element: Element) => UNREAD.has(element.localName) || isHidden(element);

/**
 * The words of a part of a page, in order: every text node goes into some block. A line break is white space, two part
 * paragraphs; links and emphasis are left out, their words stay; marks of notes go, powers are written as such, and so are the
 * quotation marks that a page has around a `q`.
 */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let current = '';
  let lead = '';
  let place: Place = { marker: '', depth: 0 };
  const end = () => {
    for (const part of current.split(/\n\s*\n/u)) {
      const text = oneLine(part);
      if (text === undefined) continue;
      blocks.push({ marker: place.marker, text: lead + text });
      lead = '';
      // What follows in the same item is part of it.
      place.marker = place.marker.replace(/(?:-|\d+\.) $/u, (mark) => ' '.repeat(mark.length));
    }
    current = '';
  };
  const inside = (element: Element, own: Place) => {
    end();
    const outer = place;
    ({ lead = lead, ...place } = own);
    for (const child of element.childNodes) visit(child);
    end();
    place = outer;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) current += (node.nodeValue ?? '').replace(/\s+/gu, ' ');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (isLeftOut(element) || isNoteMark(element)) return;
    if (name === 'br') current += '\n';
    else if (name === 'sup' && /[\p{L}\d]$/u.test(current)) current += raised(element.textContent ?? '');
    else if (name === 'q') quoted(element);
    else if (name === 'table') {
      end();
      const rows = rowsOf(element);
      if (rows === undefined) inside(element, place);
      else if (rows.length > 0) blocks.push({ marker: '', text: rows.flat().join(' '), rows });
    } else if (BLOCK.has(name) || name === 'td' || name === 'th') inside(element, placeOf(element, place));
    else for (const child of element.childNodes) visit(child);
  };
  const quoted = (element: Element) => {
    const mark = element.parentElement?.closest('q') ? "'" : '"';
    current += mark;
    for (const child of element.childNodes) visit(child);
    current += mark;
  };
  visit(root);
  end();
  return blocks;
}

function placeOf(element: Element, outer: Place): Place {
  const name = element.localName;
  if (/^h[1-6]$/u.test(name)) return { ...outer, marker: '## ' };
  if (name === 'blockquote') return { ...outer, marker: '> ' };
  if (name === 'ul' || name === 'ol') return { marker: '', depth: outer.depth + 1 };
  if (name !== 'li') return outer;
  const list = element.parentElement;
  const indent = '    '.repeat(Math.max(0, outer.depth - 1));
  if (list?.localName !== 'ol') return { ...outer, marker: `${indent}- ` };
  const { isCounted, numbers } = numberingOf(list);
  const number = `${numbers.get(element)}. `;
  return isCounted ? { ...outer, marker: indent + number } : { ...outer, marker: '', lead: number };
}

/** The cells of a table of data; nothing for one that only sets out the page. */
function rowsOf(table: Element): string[][] | undefined {
  if (table.querySelector('table, p, ul, ol, h1, h2, h3, h4') !== null) return undefined;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) =>
      blocksOf(cell)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const full = rows.filter((row) => row.some((cell) => cell !== ''));
  return full.some(({ length }) => length > 1) ? full : undefined;
}
