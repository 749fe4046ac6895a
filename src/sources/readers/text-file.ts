import { gapBetween, tidy } from '../plain-text.ts';
import { type Document, type Reading, Unreadable } from '../reading.ts';
import { decodeText } from './encoding.ts';

/** Reads plain text: its lines stay, form feeds part its pages. @throws Unreadable where it has no words */
export function readTextFile({ bytes, charset }: Document): Reading {
  const { text, left } = decodeText(bytes, charset);
  if (text.trim() === '') throw new Unreadable('It has nothing but white space.');
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  return { kind: 'plain text', text: tidy(lines.map(ended).join('')), left };
}

/** Lines of a script without spaces are parts of one another. */
function ended(line: string, index: number, lines: readonly string[]): string {
  return gapBetween(line, lines[index + 1] ?? '') === '' ? line : `${line}\n`;
}
