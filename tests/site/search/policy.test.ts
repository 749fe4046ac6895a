import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '../pages.ts';

describe('the policy', () => {
  const policyOf = (file: string): Map<string, string[]> => {
    const html = readFileSync(join(inject('news').folder, file), 'utf8');
    const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html) ?? [];
    const directives = policy.split(';').map((text) => text.trim().split(/\s+/));
    return new Map(directives.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
  };
  const loosened = (file: string) => {
    const plain = policyOf('claims/index.html');
    return [...policyOf(file)].flatMap(([name, sources]) =>
      sources.filter((source) => !source.startsWith("'sha256-") && !plain.get(name)?.includes(source)),
    );
  };

  test('of the search page is that of every other page', () => {
    expect(loosened('search/index.html')).toEqual([]);
    expect([...policyOf('search/index.html').keys()]).toEqual([...policyOf('claims/index.html').keys()]);
  });

  test('keeps the index from being read where there are no workers, and the page says so', () =>
    withPage({}, async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
      await page.goto(`${inject('news').address}search/?q=resign`);
      await page.waitForFunction(() => document.querySelector('.found')?.textContent !== '');
      expect(await page.locator('.found').textContent()).toBe(
        'The index could not be loaded. Try again, or use the lists below.',
      );
    }));

  test('of no page allows WebAssembly or anything inline', () => {
    const pages = readdirSync(inject('news').folder, { recursive: true, encoding: 'utf8' });
    const all = pages.filter((file) => file.endsWith('.html'));
    expect(all.length).toBeGreaterThan(50);
    const loose = all.filter((file) =>
      /'unsafe-|-unsafe-|<style|<script(?! type="application\/ld\+json"| type="module" src=)/.test(
        readFileSync(join(inject('news').folder, file), 'utf8'),
      ),
    );
    expect(loose).toEqual([]);
  });
});

test('the index of the site is small: what all readers load, and all of it', () => {
  const folder = join(inject('news').folder, 'pagefind');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = (list: string[]) => list.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(bytes(names)).toBeLessThan(300 * 1024);
  expect(names.filter((name) => name.endsWith('.js'))).toEqual(['pagefind-worker.js', 'pagefind.js']);
});
