import type { Root } from 'hast';
import { WIDE, WIDE_BESIDE } from '../model/scripts.ts';
import { pageText } from './page-text.ts';

/** The end of a line between two signs that are as wide as they are high; one of them may be punctuation that is wide beside the other. */
const BREAK = new RegExp(
  `(?<=[${WIDE}])\\n(?=[${WIDE}${WIDE_BESIDE}])|(?<=[${WIDE_BESIDE}])\\n(?=[${WIDE}])`,
  'gv',
);
const HAS_WIDE = new RegExp(`[${WIDE}]`, 'v');

/**
 * Joins the lines of Chinese and Japanese paragraphs, in place: the end of a line is a space elsewhere, and there it is
 * none (https://www.w3.org/TR/css-text-3/#line-break-transform). Code keeps its lines.
 */
export function joinLines(root: Root): void {
  const { text, runs } = pageText(root);
  if (!HAS_WIDE.test(text)) return;
  const breaks = new Set([...text.matchAll(BREAK)].map(({ index }) => index));
  for (const { node, start } of runs.filter(({ quiet }) => !quiet))
    node.value = node.value.replace(/\n/g, (end, at: number) => (breaks.has(start + at) ? '' : end));
}
