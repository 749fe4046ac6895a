import { expect, test } from 'vitest';
import { isRelative, siteLink } from '../../src/model/site-link.ts';

test.each([
  ['/articles/bridge/', '/articles/bridge/'],
  ['/night.png', '/night.png'],
  ['bridge.md', '/articles/bridge/'],
  ['./bridge.md', '/articles/bridge/'],
  ['../2025/bridge.md#claim-cost', '/articles/bridge/#claim-cost'],
])('%s leads to %s', (address, path) => {
  expect(siteLink(address)).toBe(path);
});

test.each([
  'https://a.example/b.md',
  'mailto:a@b.example',
  '//a.example/b.md',
  '/\\a.example',
  '#top',
  '?a=b.md',
  '',
])('%s leads elsewhere, or stays on the page', (address) => {
  expect([siteLink(address), isRelative(address)]).toEqual([undefined, false]);
});

test.each(['night.png', 'bridge', '../bridge/', 'claims.json'])('%s is relative to the page', (address) => {
  expect([siteLink(address), isRelative(address)]).toEqual([undefined, true]);
});
