import type { Pick } from '../../fixtures/generate.ts';
import { choose, phrase, prose } from './words.ts';

/** A word of the prose, and what Markdown stands before and after it. */
export interface Token {
  text: string;
  open?: string;
  close?: string;
  /** A figure or a name stands here: nothing else may. */
  taken?: boolean;
}

/** A paragraph, a quotation or a list: of the last, each item is a run. */
export interface Block {
  kind: 'paragraph' | 'quotation' | 'list';
  heading?: string;
  runs: Token[][];
}

/** Blocks of `words` words together: a heading every fourth, a list every sixth, a quotation every ninth. */
export function blocksOf(pick: Pick, words: number, count: number): Block[] {
  return Array.from({ length: count }, (_, index) => {
    const length = Math.floor((words * (index + 1)) / count) - Math.floor((words * index) / count);
    const kind = index % 6 === 5 ? 'list' : index % 9 === 7 ? 'quotation' : 'paragraph';
    const runs = Array.from({ length: kind === 'list' ? 3 : 1 }, (_, item) =>
      prose(pick, kind === 'list' ? Math.floor((length + item) / 3) : length).map(
        (text): Token => ({ text }),
      ),
    );
    return { kind, runs, ...(index % 4 === 3 && { heading: phrase(pick, 4) }) };
  });
}

/** Writes words that mean something over one of the made-up ones; its punctuation stays. */
export function put(pick: Pick, tokens: readonly Token[], text: string): void {
  const token = choose(
    pick,
    tokens.filter(({ taken }, index) => index > 0 && !taken),
  );
  token.text = text + (/[.,]$/.exec(token.text)?.[0] ?? '');
  token.taken = true;
}

/** Every run has two words in italics or bold, and every third block a link; they do not meet. */
export function decorate(pick: Pick, blocks: readonly Block[]): void {
  for (const [index, { runs }] of blocks.entries()) {
    for (const tokens of runs) {
      const mark = choose(pick, ['*', '**']);
      wrap(tokens, Math.floor(tokens.length / 2) + 1, 2, mark, mark);
      if (index % 3 === 0) wrap(tokens, 1, 3, '[', `](https://example.org/${pick(1_000_000)})`);
    }
  }
}

function wrap(tokens: Token[], start: number, length: number, open: string, close: string): void {
  const [first, last] = [tokens[start], tokens[start + length - 1]];
  if (first === undefined || last === undefined) return;
  first.open = open;
  last.close = close;
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

export function markdownOf(blocks: readonly Block[]): string {
  const sign = { paragraph: '', quotation: '> ', list: '- ' };
  return blocks
    .flatMap(({ kind, heading, runs }) => [
      ...(heading === undefined ? [] : [`## ${heading}`]),
      runs.map((tokens) => sign[kind] + tokens.map(markup).join(' ')).join('\n'),
    ])
    .join('\n\n');
}

const markup = ({ text, open = '', close = '' }: Token) => open + text + close;
