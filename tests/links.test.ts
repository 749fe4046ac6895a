import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absolute, within } from '../src/links.ts';
import { site } from '../src/site.config.ts';

test('a path of the site stands in its address as browsers would have it', () => {
  const parts = fc.constantFrom(
    'a',
    'b-1',
    '_',
    '/',
    '/',
    '.',
    '..',
    '.bib',
    '?',
    '#',
    '%2e',
    ' ',
    'é',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (some) => {
      const path = `/articles/${some.join('')}`;
      expect(absolute(path)).toBe(new URL(within(path), site.address).href);
    }),
    { numRuns: 500 },
  );
});
