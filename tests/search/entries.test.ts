import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, type Found, type Narrowed } from '../../src/search/entries.ts';
import { askedIn } from '../../src/search/query.ts';
import type { SearchPart } from '../../src/search/record.ts';
import { formOf, wordsIn } from '../../src/search/words.ts';

const ALL: Narrowed = { kinds: [], status: '', entity: '' };

const part = (given: Partial<SearchPart>): SearchPart => ({
  kind: 'claim',
  to: '',
  title: '',
  text: '',
  entities: [],
  ...given,
});

const PARTS = [
  part({ kind: 'article', title: 'The bridge', text: 'The bridge and what it cost. The mayor resigned.' }),
  part({
    to: 'claims/first/',
    title: 'Within budget',
    text: 'The bridge cost little.',
    status: 'contradicted',
    words: '#claim-first',
    entities: ['council'],
  }),
  part({
    to: 'claims/second/',
    title: 'Mayor resigned',
    text: 'She left.',
    status: 'confirmed',
    entities: ['mayor'],
  }),
  part({
    kind: 'figure',
    to: '#figure-cost',
    title: '$40 million',
    text: 'The cost.',
    entities: ['council'],
  }),
];

/** The record as pagefind finds it: by all words of it that are among these. */
const found = (forms: readonly string[], parts = PARTS): Found => ({
  url: '/articles/bridge/',
  title: 'The bridge',
  parts,
  forms,
});

const addresses = (
  question: string,
  forms: readonly string[],
  narrowed: Partial<Narrowed> = {},
  parts = PARTS,
) => entriesOf(found(forms, parts), askedIn(question), { ...ALL, ...narrowed }).map(({ url }) => url);

test('the words that a verdict is about count as its title', () => {
  const parts = [
    part({ kind: 'article', title: 'The bridge', text: 'The mayor resigned.' }),
    part({ to: 'a/', title: 'Another matter', text: 'The mayor resigned.' }),
    part({ to: 'b/', title: 'False: she stayed', statement: 'The mayor resigned.', text: 'She is there.' }),
  ];
  expect(addresses('mayor resigned', ['mayor', 'resigned'], {}, parts)[0]).toBe('/articles/bridge/b/');
});

describe('the entries of an article', () => {
  test('are the parts that hold all words', () => {
    expect(addresses('bridge cost', ['bridge', 'cost'])).toEqual([
      '/articles/bridge/',
      '/articles/bridge/claims/first/',
    ]);
  });

  test('are led by those with the words in their titles', () => {
    expect(addresses('resign', ['resigned'])).toEqual([
      '/articles/bridge/claims/second/',
      '/articles/bridge/',
    ]);
  });

  test('are those with most of the words where no part holds all', () => {
    const parts = PARTS.slice(1);
    expect(addresses('bridge cost resign', ['bridge', 'cost', 'resigned'], {}, parts)).toEqual([
      '/articles/bridge/claims/first/',
    ]);
  });

  test('are all of them where only choices were made', () => {
    expect(addresses('', [])).toHaveLength(PARTS.length);
  });

  test('are the article alone where its words are parted otherwise than by us', () => {
    expect(addresses('bridge', ['elsewhere'])).toEqual(['/articles/bridge/']);
  });

  test('hold a phrase word by word, or there are none', () => {
    const forms = ['bridge', 'cost', 'what'];
    expect(addresses('"bridge cost"', forms)).toEqual(['/articles/bridge/claims/first/']);
    expect(addresses('"cost bridge"', forms)).toEqual([]);
  });

  test.each<[Partial<Narrowed>, string[]]>([
    [{ kinds: ['figure', 'article'] }, ['/articles/bridge/', '/articles/bridge/#figure-cost']],
    [{ status: 'contradicted' }, ['/articles/bridge/claims/first/']],
    [{ entity: 'council' }, ['/articles/bridge/claims/first/', '/articles/bridge/#figure-cost']],
    [{ kinds: ['figure'], status: 'contradicted' }, []],
  ])('are themselves what was chosen: %o', (narrowed, expected) =>
    expect(addresses('cost', ['cost'], narrowed)).toEqual(expected),
  );

  test('that hold fewer words than another are not let in because that one was not chosen', () => {
    expect(addresses('bridge cost', ['bridge', 'cost'], { kinds: ['figure'] })).toEqual([]);
  });

  test('lead from claims and figures to their words', () => {
    const [first, figure] = entriesOf(found(['cost']), askedIn('cost'), { ...ALL, entity: 'council' });
    expect(first?.place).toEqual({ title: 'The bridge', url: '/articles/bridge/#claim-first' });
    expect(figure?.place?.url).toBe('/articles/bridge/#figure-cost');
  });
});

test('a word that was found marks every part with that word and no other', () => {
  const words = fc.array(fc.constantFrom('bridge', 'Bridge.', '“bridge”', 'river', 'tower', 'B'), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1 }), (texts) => {
      const parts = texts.map(([title, text], at) =>
        part({ to: String(at), title: title.join(' '), text: text.join(' ') }),
      );
      const holds = parts.map(({ title, text }) =>
        wordsIn(`${title} ${text}`).some((word) => formOf(word) === 'bridge'),
      );
      fc.pre(holds.includes(true));
      const entries = entriesOf(found(['bridge'], parts), askedIn('bridge'), ALL);
      const expected = parts.flatMap(({ to }, at) => (holds[at] ? [to] : []));
      expect(entries.map(({ part: { to } }) => to).toSorted()).toEqual(expected.toSorted());
    }),
  );
});
