import { describe, expect, test } from 'vitest';
import { textFragment } from '../../src/exports/text-fragment.ts';
import type { ArticleView } from '../../src/views/article/view.ts';
import { claim } from '../support/article.ts';
import { fixtureViews, hostileView, only, view } from './support.ts';

const quoting = (quote: string, prose: string, more = {}) =>
  view({ claims: [{ ...claim, says: { record: 'author' }, quote, ...more }] }, prose);
const fragment = (article: ArticleView) => textFragment(article, only(article));

describe('a link to the words of a claim', () => {
  test('names short words whole, and falls back to the anchor', () => {
    expect(fragment(quoting('put money in', 'They put money in.\n'))).toBe(
      '#claim-first:~:text=put%20money%20in',
    );
  });

  test('names long words by their beginning and their end', () => {
    const prose = 'One two three four five six seven eight nine ten.\n';
    expect(fragment(quoting('two three four five six seven eight nine ten', prose))).toBe(
      '#claim-first:~:text=two%20three%20four%20five,seven%20eight%20nine%20ten',
    );
  });

  test('escapes what the syntax is made of', () => {
    expect(fragment(quoting('so-called R&D, 100%', 'A so-called R&D, 100% sure.\n'))).toBe(
      '#claim-first:~:text=so%2Dcalled%20R%26D%2C%20100%25',
    );
  });

  test('tells words apart that occur twice by what stands around them', () => {
    const article = quoting('the same', 'Here the same thing. There the same again.\n', { prefix: 'There ' });
    expect(fragment(article)).toBe(
      '#claim-first:~:text=Here%20the%20same%20thing.%20There-,the%20same,-again.'.replace('Here%20', ''),
    );
  });

  test('names words that run on into the next paragraph by their ends', () => {
    expect(fragment(quoting('ends here. And begins', 'It ends here.\n\nAnd begins.\n'))).toBe(
      '#claim-first:~:text=ends,begins',
    );
  });
});

/** The directive read back as the specification reads it, and looked for in the text as browsers do. */
function found({ text }: ArticleView, link: string): { start: number; end: number } | undefined {
  const terms = (link.split(':~:text=')[1] ?? '').split(',');
  const decode = (term: string | undefined) =>
    term === undefined ? '' : decodeURIComponent(term.replace(/^-|-$/g, ''));
  const prefix = terms[0]?.endsWith('-') ? decode(terms.shift()) : '';
  const suffix = terms.at(-1)?.startsWith('-') ? decode(terms.pop()) : '';
  const [start = '', end = ''] = terms.map(decode);
  const pattern = [prefix, start].filter(Boolean).map(escaped).join('\\s+');
  const rest = end === '' ? '' : `[\\s\\S]*?${escaped(end)}`;
  const match = new RegExp(
    `${pattern}${rest}${suffix === '' ? '' : `(?=\\s*${escaped(suffix)})`}`,
    'iu',
  ).exec(text);
  if (match === null) return undefined;
  const lead =
    prefix === '' ? 0 : (new RegExp(`^${escaped(prefix)}\\s+`, 'iu').exec(match[0])?.[0].length ?? 0);
  return { start: match.index + lead, end: match.index + match[0].length };
}
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(' ', '\\s+');

test('every link finds the words of its claim and no others', async () => {
  for (const article of [...(await fixtureViews()), hostileView()]) {
    for (const item of article.claims) {
      const [place] = article.places.get(item.anchor) ?? [];
      expect([item.id, found(article, textFragment(article, item))]).toEqual([
        item.id,
        { start: place?.start, end: place?.end },
      ]);
    }
  }
});
