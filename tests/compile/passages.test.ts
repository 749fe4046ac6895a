import { expect, test } from 'vitest';
import { readContent } from '../../src/compile/files.ts';
import { quoting, reportedOf } from '../support/captured.ts';

const TEXT = `Acme Corp. quarterly report

As of today our total funding commitments of “$13 billion” have been
funded in part: $11.6 billion. The total is $13 billion.
`;

const look = (evidence: Record<string, unknown>, text = TEXT, kept: string | null = text) =>
  reportedOf(quoting(evidence, text, kept));

test('words that stand in what was captured are found across lines and typography', async () => {
  expect(await look({ quote: 'commitments of "$13 billion" have been funded in part' })).toBe('no problem');
});

test('words that do not are answered with the closest passage, to paste', async () => {
  expect(await look({ quote: 'total funding commitment of $13 billion' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    25:16 error These words are not in what was captured of "filing" on 2026-11-24. If the closest passage is meant, write: passage-missing glosswire
        quote: total funding commitments of “$13 billion

    ✖ 1 error"
  `);
});

test('words that resemble nothing there are told so', async () => {
  expect(await look({ quote: 'Anvils fell from the sky over Nevada yesterday' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    25:16 error These words are not in what was captured of "filing" on 2026-11-24. Nothing there resembles them. Quote its own words, or say in note what it means and take the quote out. passage-missing glosswire

    ✖ 1 error"
  `);
});

test('words that stand twice are told with what chooses one place', async () => {
  expect(await look({ quote: '$13 billion' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    25:16 error In what was captured of "filing" on 2026-11-24: These words stand in 2 places. Add the lines that choose one of them: passage-ambiguous glosswire
    1. …total funding commitments of “$13 billion” have been funded in part: $1…
        prefix: '"'
    2. …: $11.6 billion. The total is $13 billion. …
        prefix: is

    ✖ 1 error"
  `);
  expect(await look({ quote: '$13 billion', prefix: 'The total is' })).toBe('no problem');
  expect(await look({ quote: '$13 billion', prefix: 'The sum is' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    25:16 error The words are in what was captured of "filing" on 2026-11-24, but not between this prefix and suffix: passage-ambiguous glosswire
      …total funding commitments of “$13 billion” have been funded in part: $1…
      …: $11.6 billion. The total is $13 billion. …
    Correct the prefix or the suffix, or take it out.

    ✖ 1 error"
  `);
});

const PAGES =
  'First page. Net loss: $4 billion.\fSecond page. Revenue: $4\nbillion.\fThird, which ends in the\fmiddle.\n';

test('a page chooses among places, and a wrong one is told with the right one', async () => {
  expect(await look({ quote: '$4 billion', page: 2 }, PAGES)).toBe('no problem');
  expect(await look({ quote: '$4 billion', page: 3 }, PAGES)).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    25:16 error These words are not on page 3 of what was captured of "filing" on 2026-11-24, but on pages 1 and 2: write page: 1. passage-missing glosswire

    ✖ 1 error"
  `);
  expect(await look({ quote: 'Revenue', page: 9 }, PAGES)).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    25:16 error These words are not on page 9 of what was captured of "filing" on 2026-11-24, but on page 2: write page: 2. passage-missing glosswire

    ✖ 1 error"
  `);
});

test('a passage may run on to the next page', async () => {
  expect(await look({ quote: 'which ends in the middle', page: 3 }, PAGES)).toBe('no problem');
});

test('words of a source in Japanese are found as those of any other', async () => {
  const text = '会社は月曜日、\n130億ドルを拠出したと発表した。\n';
  expect(await look({ quote: '130億ドルを拠出した', lang: 'ja' }, text)).toBe('no problem');
});

test('a capture that was edited is told once, and nothing of it is shown', async () => {
  const message = await look(
    { quote: 'total funding commitments' },
    TEXT,
    'SECRET total funding commitments',
  );
  expect(message).not.toContain('SECRET');
  expect(message).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    27:5 error captures/filing/2026-11-24-749e9a60c6de.txt is not what was captured of "filing": its digest is another. Restore the file, or take it away and run npm run capture -- filing. capture-edited glosswire

    ✖ 1 error"
  `);
});

test('where the capture is on another machine, the article compiles, and what was not looked up is counted', async () => {
  const { articles } = await readContent(quoting({ quote: 'whatever it was' }, TEXT, null));
  expect(articles[0]?.passages).toMatchObject({ problems: [], unseen: 1 });
});
