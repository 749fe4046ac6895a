import { expect, test } from 'vitest';
import { uri } from '../../src/exports/uri.ts';

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
