import { describe, expect, test } from 'vitest';
import { tangle } from '../../src/compile/complexity-limits.ts';
import { article, compile, reported } from '../support/article.ts';

const problem = (prose: string) => reported(article({}, prose)).split('\n').slice(1, -2).join('\n');

describe('prose that no parser reads in reasonable time is refused where it is', () => {
  test.each([
    ['quotations', `Words.\n\n${'> '.repeat(5000)}anvils`],
    ['lists', `Words.\n\n${'- '.repeat(5000)}anvils`],
    ['numbered lists', `${'1. '.repeat(5000)}anvils`],
    ['both', '> - '.repeat(5000)],
    ['indentation', `- a\n${' '.repeat(300)}- b`],
    ['emphasis', '*a '.repeat(50_000)],
    ['emphasis of two kinds', '*_'.repeat(50_000)],
    ['brackets', ']'.repeat(50_000)],
    ['links', '[a]('.repeat(50_000)],
    ['footnotes', '[^1]: '.repeat(50_000)],
    ['strokes', '~~a'.repeat(50_000)],
    ['items', '* a\n'.repeat(6000)],
    ['loose items', '* a\n\n'.repeat(6000)],
    ['rows', '|a\n'.repeat(60_000)],
    ['carriage returns', '\r'.repeat(60_000)],
    ['quotations one after the other', '> a\n\n'.repeat(1001)],
    ['headings that are underlined', 'a\n---\n\n'.repeat(1001)],
    ['lists between paragraphs', '- a\n\nb\n\n'.repeat(1001)],
    ['lists in quotations', '> - a\n>\n> b\n>\n'.repeat(501)],
    ['notes', '[^a]: b\n\n'.repeat(1001)],
    ['cells', `${'a|'.repeat(201)}\n${'-|'.repeat(201)}\n${'b|\n'.repeat(100)}`],
    ['cells of a table in a quotation', `> |a|\n> |-|\n${'> |b|\n'.repeat(20_001)}`],
  ])('%s', (_, prose) => {
    expect(problem(prose)).not.toBe('');
    const compiled = compile(article({}, prose));
    expect(compiled.ok || [...new Set(compiled.problems.map(({ code }) => code))]).toEqual(['too-deep']);
  });
});

test('each is told of where it is, with what to do', () => {
  expect(
    [
      `Words.\n\n${'> '.repeat(60)}a`,
      `Words.\n\n${'*a '.repeat(2500)}`,
      '- a\n'.repeat(5001),
      'a\n\n'.repeat(25_001),
      `Words.\n\n${'> a\n\n'.repeat(1001)}`,
      `Words.\n\n|a|\n|-|\n${'|b|\n'.repeat(20_000)}`,
    ]
      .map(problem)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "11:1 error The prose nests quotations, lists, emphasis or HTML too deeply to be read: look for a run of signs such as > or * that was pasted by mistake. too-deep glosswire
    11:6001 error This paragraph has more than 2,000 signs of emphasis and links (* _ ~ [ ]): divide it with a blank line, or take out what was pasted by mistake. too-deep glosswire
    5009:1 error The prose has more than 5,000 items of lists: divide it, or take out what was pasted by mistake. too-deep glosswire
    50008:1 error The prose has more than 50,000 lines: divide it, or take out what was pasted by mistake. too-deep glosswire
    2011:1 error The prose has more than 1,000 quotations, lists, notes and underlined headings: divide it, or take out what was pasted by mistake. too-deep glosswire
    12:1 error This table has more than 20,000 cells, with those that shorter rows leave out: divide it, or take out what was pasted by mistake. too-deep glosswire"
  `);
});

test('what an article may well have is no tangle', () => {
  const table = Array.from({ length: 400 }, (_, at) => `| [a](b) | *${at}* |`).join('\n');
  const quotations = `${'> '.repeat(10)}a`;
  const list = '- [a](https://example.org) and *b*\n'.repeat(300);
  const longList = '1. a\n\n   b\n\n'.repeat(2000);
  const longQuotation = '> a\n>\n'.repeat(2000);
  const rules = 'a\n\n---\n\n'.repeat(2000);
  const wide = `${'a | '.repeat(40)}\n${'- | '.repeat(40)}\n${`${'b | '.repeat(40)}\n`.repeat(400)}`;
  const paragraphs = 'Some *words* with [a link](https://example.org) and `code`.\n\n'.repeat(10_000);
  for (const prose of [
    table,
    quotations,
    list,
    longList,
    longQuotation,
    rules,
    wide,
    paragraphs,
    '    '.repeat(20),
  ])
    expect(tangle(prose)).toBeUndefined();
});

/** Signs of which parsers and regular expressions are known to make much. Each is repeated to a length at which work that grows with the square does not end. */
const SIGNS = [
  'a',
  ' ',
  '\t',
  '-',
  '`',
  '` a',
  '<',
  '<a ',
  '<!--',
  '<?',
  '&',
  '&#',
  '(',
  '![',
  '$1 ',
  '1,',
  '"',
  '“',
  'A ',
  'A.',
  'a. ',
  'http://',
  'a@',
  'a.',
  'a@a.',
  'www.',
  '\u0301',
  'a\u0301',
  '\u200b',
  '\\',
  '<div>',
  '<a href="',
  "'",
  'x.y/',
  '-a.',
  '+',
  '@',
  '\u1100',
  '😀',
];

test.each(SIGNS)('a hundred thousand characters of %j are read', (sign) => {
  const prose = `${sign.repeat(Math.floor(100_000 / sign.length))} end.`;
  const compiled = compile(article({}, prose));
  expect(compiled.ok || compiled.problems.every(({ reason }) => reason.length > 20)).toBe(true);
});
