import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/compile/files.ts';
import { contentPolicy } from '../../src/hosting/policy.ts';
import { cloudflareRedirects, headersOf, netlifyRedirects, readHeaders } from '../hosting/rules.ts';
import { builtPages } from './crawl.ts';

describe.each(['news', 'fixture'] as const)('in the %s site', (name) => {
  const { folder, base, contentRoot } = inject(name);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('the headers file gives every page one whole policy', async () => {
    const rules = readHeaders(read('_headers'));
    for (const { file } of await builtPages(inject(name))) {
      for (const address of [file, file.replace(/(?:^|(?<=\/))index\.html$/, '')]) {
        const policy = headersOf(rules, base + address).get('content-security-policy');
        expect(policy, address).toMatch(/^default-src 'none';[^,]+frame-ancestors 'none'$/);
      }
    }
  });

  test('the policy admits the style sheet of every drawing', () => {
    const drawings = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /pictures.*\.svg$/.test(file),
    );
    expect(drawings.length).toBeGreaterThan(0);
    for (const file of drawings) {
      const [, style = ''] = /<style>([^<]*)<\/style>/.exec(read(file)) ?? [];
      expect(read('_headers'), file).toContain(`: ${contentPolicy(style)}\n`);
    }
  });

  test('redirects lead from the page that stands at the old address to the one that it names', async () => {
    const redirects = cloudflareRedirects(read('_redirects'));
    expect(netlifyRedirects(read('_redirects'))).toEqual(redirects);
    const { articles } = await readContent(contentRoot);
    const renamed = articles.flatMap(({ article }) => article.claims.flatMap(({ formerly }) => formerly));
    const pictures = `${base}articles/:slug/pictures/*`;
    expect(redirects.get(pictures)).toBe(`${base}articles/:slug/`);
    redirects.delete(pictures);
    const lists = ['status', 'record'].map((group) => `${base}claims/${group}/reported/`);
    const claims = [...redirects.keys()].filter((from) => !lists.includes(from));
    expect(claims).toHaveLength(renamed.length);
    expect(redirects.size - claims.length).toBeGreaterThan(0);
    for (const [from, to] of redirects) {
      expect(read(`${from.slice(base.length)}index.html`)).toContain(`content="0; url=${to}"`);
      expect(existsSync(join(folder, to.slice(base.length), 'index.html'))).toBe(true);
    }
  });

  test('GitHub is told to leave the folders alone', () => {
    expect(read('.nojekyll')).toBe('');
  });
});
