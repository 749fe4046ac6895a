import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolved, uri } from '../../src/exports/uri.ts';

test.each([
  ['https://example.org/a?b=c&d#e', 'https://example.org/a?b=c&d#e'],
  ['https://example.org', 'https://example.org/'],
  ['https://x.example/"><script>', 'https://x.example/%22%3E%3Cscript%3E'],
  ['https://x.example/?a={b}|[c]', 'https://x.example/?a=%7Bb%7D%7C%5Bc%5D'],
  ['https://x.example/100%zz%41', 'https://x.example/100%25zz%41'],
  ['https://x.example/#a#b', 'https://x.example/#a%23b'],
  ['https://x.example/日本?q=é', 'https://x.example/%E6%97%A5%E6%9C%AC?q=%C3%A9'],
  ['https://[::1]:8080/a', 'https://[::1]:8080/a'],
])('%s is written as %s', (address, written) => {
  expect(uri(address)).toBe(written);
});

test('an address that is left as it is would have been written so', () => {
  const host = joined(['a', 'example', 'org', 'com', 'xn--a', '-', '1', '.', '.', ':80'], 1);
  const rest = joined(
    [...'abc/////...??#~!$&()*+,;=:@-_\'"[]{}|^% '.split(''), '%41', '%2e', 'é', '🚀', '\\'],
    0,
  );
  fc.assert(
    fc.property(fc.constantFrom('http', 'https'), host, rest, (scheme, name, more) => {
      const address = `://${name}.org/${more}`;
      fc.pre(URL.canParse(scheme + address));
      expect(uri(scheme + address)).toBe(uri(scheme.toUpperCase() + address));
    }),
    { numRuns: 1000 },
  );
});

test('a link leads where it leads on its page, and stays as it is where it leads nowhere', () => {
  expect(resolved('../b?c#d', 'https://example.org/a/')).toBe('https://example.org/b?c#d');
  expect(resolved('https://', 'https://example.org/a/')).toBe('https://');
});

function joined(parts: string[], minLength: number) {
  return fc.array(fc.constantFrom(...parts), { minLength, maxLength: 8 }).map((some) => some.join(''));
}
