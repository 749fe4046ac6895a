import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headersFile, redirectsFile, sectionsOf } from '../../src/hosting/host-files.ts';
import { contentPolicy, hashedCache, headers, workerPolicy } from '../../src/hosting/policy.ts';
import { cloudflareRedirects, headersOf, netlifyRedirects, readHeaders } from './rules.ts';

const drawingStyle = '.drawing { color: #111 }';
const policy = contentPolicy(drawingStyle);
const file = (base: string) => headersFile({ base, drawingStyle, sections: ['articles', 'search'] });

test.each(['/', '/sub/path/'])('below %s every answer has the headers once, and one policy', (base) => {
  const rules = readHeaders(file(base));
  const expected: [address: string, policy: string | undefined, cached: string | undefined][] = [
    ['', policy, undefined],
    ['404.html', policy, undefined],
    ['articles/one/', policy, undefined],
    ['articles/one/pictures/money.svg', policy, undefined],
    ['search/', policy, undefined],
    ['pagefind/pagefind-worker.js', workerPolicy, undefined],
    ['pagefind/pagefind.js', undefined, undefined],
    ['pagefind/fragment/en_1.pf_fragment', undefined, hashedCache],
    ['_astro/Page.abc.css', undefined, hashedCache],
  ];
  for (const [address, csp, cached] of expected) {
    const found = headersOf(rules, base + address);
    for (const [name, value] of headers) expect(found.get(name.toLowerCase()), address).toBe(value);
    expect(found.get('content-security-policy'), address).toBe(csp);
    expect(found.get('cache-control'), address).toBe(cached);
  }
});

test('it keeps within what Cloudflare reads: 100 rules, 2,000 characters a line, one splat a path', () => {
  const text = headersFile({
    base: '/',
    drawingStyle,
    sections: Array.from({ length: 80 }, (_, n) => `s${n}`),
  });
  expect(readHeaders(text).length).toBeLessThanOrEqual(100);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  for (const { path } of readHeaders(text)) expect(path.split('*').length).toBeLessThanOrEqual(2);
});

test('the policy allows no inline script, no eval and no other host', () => {
  expect(policy).toMatch(/^default-src 'none';/);
  expect(`${policy} ${workerPolicy}`).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
});

test('what stands in the folder of the pages gives the sections', () => {
  const names = [
    '404.astro',
    'index.astro',
    'articles',
    'method.astro',
    'rss.xml.ts',
    '[hosting].ts',
    'feed.json.ts',
  ];
  expect(sectionsOf(names)).toEqual(['articles', 'method']);
});

test('both hosts read the redirects as they were given', () => {
  const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(id, id), { selector: ([from]) => from }), (pairs) => {
      const redirects = pairs.map(([from, to]) => ({ from: `/a/claims/${from}/`, to: `/a/claims/${to}/` }));
      const text = redirectsFile(redirects);
      const expected = redirects.map(({ from, to }) => [from, to]);
      expect([...cloudflareRedirects(text)].toReversed()).toEqual(expected);
      expect([...netlifyRedirects(text)].toReversed()).toEqual(expected);
    }),
  );
});
