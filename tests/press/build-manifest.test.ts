import { expect, test } from 'vitest';
import { type BuiltState, untouched } from '../../src/press/build-manifest.ts';
import type { Extent } from '../../src/press/extent.ts';

test('before the first page is written neither what will be nor what will go counts as built', () => {
  const built = { key: 'k', written: 1, elsewhere: [] };
  const before: BuiltState = {
    articles: { same: built, edited: built, gone: built },
    site: { '/index.html': 'a', '/robots.txt': 'b' },
    search: 's',
  };
  const articles: Extent['articles'] = ['same', 'edited', 'new'].map((slug) => ({
    slug,
    key: 'k',
    pages: [],
  }));
  const extent: Extent = {
    articles,
    across: [],
    astro: [],
    besides: '',
    search: true,
    follows: true,
  };
  const changed = articles.filter(({ slug }) => slug !== 'same');
  expect(untouched(before, extent, changed, [{ file: '/index.html' }])).toEqual({
    articles: { same: built },
    site: { '/robots.txt': 'b' },
    search: '',
  });
});
