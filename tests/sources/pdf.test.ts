import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/anchoring/fold.ts';
import { locate } from '../../src/anchoring/locate.ts';
import { pdf, setLines } from '../support/pdf.ts';
import { read, textOf } from './read.ts';

const has = async (bytes: Uint8Array, quote: string) => locate(fold(await textOf(bytes)), { quote }).kind;

describe('words of a PDF', () => {
  test('are told by page, with what the file says of itself', async () => {
    const pages = ['One page of it.', 'Another page of it.'].map((line) => setLines([line]));
    expect(await read(pdf({ pages, title: 'The anvil report' }))).toEqual({
      kind: 'PDF',
      text: 'One page of it.\fAnother page of it.\n',
      title: 'The anvil report',
      lang: 'en',
      left: [],
    });
  });

  test('that the end of a line parts are whole again; a hyphen that belongs to the word stays', async () => {
    const lines = [
      'Its total commit-',
      'ments are long-',
      'term, and the Anglo-',
      'American plan of 2024-',
      '25 has a long-term view.',
    ];
    expect(await textOf(pdf({ pages: [setLines(lines)] }))).toBe(
      'Its total commitments are long-term, and the Anglo-American plan of 2024-25 has a long-term view.\n',
    );
  });

  test('stand in the order of columns, below what goes across them', async () => {
    const column = (name: string) =>
      ['one', 'two', 'three', 'four'].map((line) => `the ${name} column, line ${line},`);
    const words = [
      { text: 'A heading across both of the columns', x: 72, y: 60, size: 18 },
      ...setLines(column('right'), 101, 320),
      ...setLines(column('left'), 100, 72),
      { text: 'ends it.', x: 320, y: 149 },
    ];
    expect(await textOf(pdf({ pages: [words.toReversed()] }))).toBe(
      [
        'A heading across both of the columns',
        'the left column, line one, the left column, line two, the left column, line three, the left column, line four, the right column, line one, the right column, line two, the right column, line three, the right column, line four, ends it.\n',
      ].join('\n\n'),
    );
  });

  test('of a table keep to their rows', async () => {
    const column = (cells: string[], x: number) => setLines(cells, 100, x, 10);
    const words = [
      ...column(['Year', '2023', '2024', '2025', '2026'], 72),
      ...column(['Sales', '1.1', '2.2', '3.3', '4.4'], 300),
    ];
    expect(await textOf(pdf({ pages: [words] }))).toBe(
      ['Year\tSales', '2023\t1.1', '2024\t2.2', '2025\t3.3', '2026\t4.4\n'].join('\n\n'),
    );
  });

  test('run on from page to page, past notes, running heads and the numbers of pages', async () => {
    const page = (number: number, lines: string[], notes: string[] = []) => [
      { text: 'Annual report', x: 72, y: 40 },
      ...setLines(lines),
      ...setLines(notes, 700, 72, 7),
      { text: `– ${number} –`, x: 300, y: 760 },
    ];
    const pages = [
      page(
        1,
        ['The first page begins here. The sentence runs over', 'the end of the page and is hyphen-'],
        ['1 A note.'],
      ),
      page(2, ['ated there. The second page goes on.', 'It ends.']),
    ];
    expect(await textOf(pdf({ pages }))).toBe(
      'The first page begins here. The sentence runs over the end of the page and is hyphenated there.\n\n1 A note.\fThe second page goes on. It ends.\n',
    );
  });

  test('lose the marks of notes between them, and keep powers', async () => {
    const words = [
      { text: 'Microsoft said', x: 72, y: 100 },
      { text: '12', x: 133.7, y: 96.5, size: 6 },
      { text: ', that 10', x: 140.4, y: 100 },
      { text: '6', x: 176.6, y: 96.5, size: 6 },
      { text: 'units were sold.', x: 183, y: 100 },
    ];
    expect(await textOf(pdf({ pages: [words] }))).toBe('Microsoft said, that 10⁶ units were sold.\n');
  });

  test('that are drawn twice in one place stand once', async () => {
    const word = { text: 'Bold words', x: 72, y: 100 };
    expect(await textOf(pdf({ pages: [[word, { ...word, x: 72.3 }]] }))).toBe('Bold words\n');
  });

  test('keep their order where their baselines differ by a hair', async () => {
    const words = [
      { text: 'By then, says a copy,', x: 72, y: 100.4 },
      { text: 'it had put more into it.', x: 175, y: 100 },
    ];
    expect(await textOf(pdf({ pages: [words] }))).toBe('By then, says a copy, it had put more into it.\n');
  });

  test('that are set with ligatures are found by their letters', async () => {
    expect(
      await has(pdf({ pages: [setLines(['The oﬃcial ﬁgure'])] }), 'the official figure'.replace('t', 'T')),
    ).toBe('found');
  });

  test('in Japanese have no spaces where lines and pages end', async () => {
    const pages = [
      setLines(['会社は月曜日に、この計画に', '百億円を投じると発表した。社長は「順調だ」と述べ']),
      setLines(['た。次の頁である。']),
    ];
    expect(await textOf(pdf({ pages }))).toBe(
      '会社は月曜日に、この計画に百億円を投じると発表した。社長は「順調だ」と述べた。\f次の頁である。\n',
    );
  });

  test('in columns of Japanese are read from the right, with the signs that people type', async () => {
    const columns = ['会社は月曜日に、この', '計画に百億円を投じる', 'と発表した。'];
    const words = columns.map((text, index) => ({ text, x: 400 - index * 16, y: 100 }));
    expect(await textOf(pdf({ pages: [words], table: 'Identity-V /ToUnicode 6 0 R' }))).toBe(
      '会社は月曜日に、この計画に百億円を投じると発表した。\n',
    );
  });

  test('are found however lines are broken: a law', async () => {
    const word = fc.stringMatching(/^w[a-z]{1,9}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(word, { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        async (words, width) => {
          const lines = [];
          for (let at = 0; at < words.length; at += width) lines.push(words.slice(at, at + width).join(' '));
          const half = Math.ceil(lines.length / 2);
          const pages = [lines.slice(0, half), lines.slice(half)].filter(({ length }) => length > 0);
          expect(await has(pdf({ pages: pages.map((part) => setLines(part)) }), words.join(' '))).not.toBe(
            'absent',
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a PDF that cannot be read', () => {
  test.each([
    [
      'a picture',
      pdf({ pages: [[]], isPicture: true }),
      'The PDF is a picture: it has no text. Have its letters recognised, for example with: ocrmypdf OLD.pdf NEW.pdf, and capture that with --from NEW.pdf.',
    ],
    [
      'encrypted',
      pdf({ pages: [setLines(['Secret.'])], isEncrypted: true }),
      'The PDF is encrypted and asks for a password. Save a copy without one, and capture that with --from FILE.',
    ],
    [
      'cut short',
      Buffer.from('%PDF-1.7 and no more'),
      'The PDF is damaged or cut short, and cannot be read. Fetch it again, and capture it with --from FILE.',
    ],
  ])('because it is %s, says so', async (_, bytes, message) => {
    expect(await textOf(bytes)).toBe(message);
  });

  test('because its letters stand in a table elsewhere, says so, and what of it is missing', async () => {
    const japanese = { text: '日本', x: 72, y: 100 };
    const why =
      'The PDF leaves it to tables that are not here (90ms-RKSJ-H) which letters it shows. Copy its words into a text file, and capture that with --from FILE.';
    expect(await textOf(pdf({ pages: [[japanese]], table: '90ms-RKSJ-H' }))).toBe(why);
    const words = [japanese, { text: 'Some words.', x: 72, y: 130 }];
    expect(await read(pdf({ pages: [words], table: '90ms-RKSJ-H' }))).toMatchObject({
      text: 'Some words.\n',
      left: [`Some of its words are missing. ${why}`],
    });
  });

  test('in part, says how much', async () => {
    const { left } = await read(pdf({ pages: [setLines(['Words.']), []] }));
    expect(left).toEqual(['1 page of 2 has no text: blank, or a picture.']);
  });
});
