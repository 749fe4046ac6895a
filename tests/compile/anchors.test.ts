import { describe, expect, test } from 'vitest';
import { article, cast, claim, claims, compiled, PROSE, reasons, reported } from '../support/article.ts';

const withQuote = (selector: { quote: string; prefix?: string; suffix?: string }, prose: string) =>
  article({ entities: cast, claims: [{ ...claim, ...selector }] }, prose);
const problem = (...given: Parameters<typeof withQuote>) => reported(withQuote(...given));
const anchored = (...given: Parameters<typeof withQuote>) => {
  const { places, text } = compiled(withQuote(...given)).rendered;
  const [place] = places.get('claim-first') ?? [];
  return place && text.slice(place.start, place.end);
};

describe('a quote that is not in the article', () => {
  test('is answered with the closest passage and the YAML to paste', () => {
    expect(
      problem(
        { quote: 'it has put over $14 billion into Globex' },
        'Acme said that it had put more than $14 billion into Globex.',
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      14:12 error These words are not in the article. If the closest passage is meant, write: quote-absent glosswire
          quote: it had put more than $14 billion into Globex

      ✖ 1 error"
    `);
  });

  test('is answered with a whole sentence where it is one', () => {
    expect(
      problem(
        { quote: 'The company has sold nine anvils.' },
        'A preface of some length. By Friday, the company had sold ten anvils. More followed.',
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      14:12 error These words are not in the article. If the closest passage is meant, write: quote-absent glosswire
          quote: the company had sold ten anvils.

      ✖ 1 error"
    `);
  });

  test('is one of so many that the closest passage is looked for when others are mended', () => {
    const prose = `${PROSE}${'Anvils are heavy, and nobody has ever lifted two. '.repeat(2000)}`;
    const absent = claims(
      ...Array.from({ length: 500 }, (_, at) => ({ quote: `anvil ${at} was sold`.repeat(40) })),
    );
    const told = reasons(article({ entities: cast, claims: absent }, prose)).split('\n');
    expect(told).toHaveLength(500);
    expect(told.filter((reason) => reason.includes('Nothing in the article resembles them.'))).toHaveLength(
      50,
    );
    expect(told.at(-1)).toMatchInlineSnapshot(
      `"These words are not in the article. Nor are those of 50 others: when they are mended, the closest passage is looked for here as well."`,
    );
  });

  test('is told that nothing resembles it where nothing does', () => {
    expect(problem({ quote: 'the moon is made of cheese' }, 'Acme sells anvils.')).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      14:12 error These words are not in the article. Nothing in the article resembles them. Quote the words that state it now, or take this annotation out. quote-absent glosswire

      ✖ 1 error"
    `);
  });

  test('is told of the field that has the words where the frontmatter has them', () => {
    expect(problem({ quote: 'what stands behind it' }, 'Acme sells anvils.')).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      14:12 error These words stand in the frontmatter (dek), not in the prose. Quote the prose, or say it there. quote-in-frontmatter glosswire

      ✖ 1 error"
    `);
  });

  test('is never anchored by a difference of one letter', () => {
    expect(problem({ quote: 'sells anvil' }, 'Acme sells an evil.')).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      14:12 error These words are not in the article. If the closest passage is meant, write: quote-absent glosswire
          quote: sells an evil

      ✖ 1 error"
    `);
  });

  test('is given as YAML that can be pasted, whatever signs it has', () => {
    expect(
      problem({ quote: 'He said: "yes, we sold it" # twice' }, 'He said: “yes, we have sold it” # twice.'),
    ).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      14:12 error These words are not in the article. If the closest passage is meant, write: quote-absent glosswire
          quote: "He said: “yes, we have sold it” # twice"

      ✖ 1 error"
    `);
  });
});

describe('a quote that stands in several places', () => {
  const prose = 'Acme sells anvils. Globex says that Acme sells anvils at a loss. Acme sells anvils.';

  test('is answered with each place and the words that choose it', () => {
    expect(problem({ quote: 'Acme sells anvils' }, prose)).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      14:12 error These words stand in 3 places. Add the lines that choose one of them: quote-ambiguous glosswire
      1. Acme sells anvils. Globex says that Acme sells …
          suffix: . Globex
      2. …ells anvils. Globex says that Acme sells anvils at a loss. Acme sells anvils.…
          prefix: that
      3. … Acme sells anvils at a loss. Acme sells anvils. …
          prefix: loss.

      ✖ 1 error"
    `);
  });

  test('is anchored by the words offered', () => {
    expect(anchored({ quote: 'Acme sells anvils', prefix: 'that' }, prose)).toBe('Acme sells anvils');
  });

  test('is told of the first few where there are many', () => {
    expect(problem({ quote: 'anvil' }, 'An anvil. '.repeat(9))).toMatchInlineSnapshot(`
      "content/articles/anvils.md
      14:12 error These words stand in 9 places. Add the lines that choose one of them: quote-ambiguous glosswire
      1. An anvil. An anvil. An anvil. An anvil…
          prefix: An
          suffix: . An anvil. An anvil. An anvil. An anvil. An anvil. An anvil. An anvil. An
      2. An anvil. An anvil. An anvil. An anvil. An anvil…
          prefix: An anvil. An
          suffix: . An anvil. An anvil. An anvil. An anvil. An anvil. An anvil. An anvil.
      3. An anvil. An anvil. An anvil. An anvil. An anvil. An anvil…
          prefix: An anvil. An anvil. An
          suffix: . An anvil. An anvil. An anvil. An anvil. An anvil. An anvil.
      4. …anvil. An anvil. An anvil. An anvil. An anvil. An anvil. An anvil…
          prefix: An anvil. An anvil. An anvil. An
          suffix: . An anvil. An anvil. An anvil. An anvil. An anvil.
      5. …anvil. An anvil. An anvil. An anvil. An anvil. An anvil. An anvil…
          prefix: anvil. An anvil. An anvil. An anvil. An
          suffix: . An anvil. An anvil. An anvil. An
      … and 4 more places.

      ✖ 1 error"
    `);
  });
});

test('a prefix that fits nowhere is told where the words are', () => {
  expect(problem({ quote: 'sells anvils', prefix: 'Globex' }, 'Acme sells anvils.')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    14:12 error The words are in the article, but not between this prefix and suffix: quote-ambiguous glosswire
      Acme sells anvils. …
    Correct the prefix or the suffix, or take it out.

    ✖ 1 error"
  `);
});

describe('what may differ between a quote and the prose', () => {
  test.each([
    ['typographic and straight quotation marks', '“Acme’s” anvils', '"Acme\'s" anvils'],
    ['dashes of any length', 'anvils — heavy – ones', 'anvils - heavy -- ones'],
    ['an ellipsis', 'anvils… and more', 'anvils... and more'],
    ['two spaces', 'heavy anvils', 'heavy  anvils'],
    ['a line break', 'heavy\nanvils', 'heavy anvils'],
    ['a space that does not break', '14\u00A0billion', '14 billion'],
    ['soft hyphens', 'an\u00ADvils of Ac\u00ADme', 'anvils of Acme'],
    ['letters and accents taken apart', 'Société générale', 'Société générale'.normalize('NFD')],
    ['Korean letters taken apart', '삼성전자', '삼성전자'.normalize('NFD')],
    ['a sign drawn as a picture', 'I ❤️ anvils', 'I ❤ anvils'],
  ])('%s', (_, inProse, quote) => {
    expect(anchored({ quote }, `So: ${inProse}, they say.`)).toBe(inProse);
    expect(anchored({ quote: inProse }, `So: ${quote}, they say.`)).toBe(quote);
  });

  test('markup is not part of the words', () => {
    const prose = 'Acme *sells* [heavy **anvils**](https://example.org) &amp; `tongs`.';
    expect(anchored({ quote: 'sells heavy anvils & tongs' }, prose)).toBe('sells heavy anvils & tongs');
  });

  test('a quote may run on into the next paragraph', () => {
    expect(anchored({ quote: 'anvils. Globex' }, 'Acme sells anvils.\n\nGlobex buys.')).toBe(
      'anvils. Globex',
    );
  });

  test('letters, digits and other signs may not', () => {
    expect(problem({ quote: 'Resume' }, 'Résumé of the day')).toContain('quote-absent');
    expect(problem({ quote: 'acme' }, 'Acme sells.')).toContain('quote-absent');
  });
});
