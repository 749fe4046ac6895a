import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { favicon } from '../../src/exports/favicon.ts';
import { site } from '../../src/site.config.ts';
import { builtPages } from './crawl.ts';
import { rules } from './html-rules.ts';
import { type Outline, outlines } from './outline.ts';
import { withPage } from './pages.ts';

for (const name of ['news', 'fixture', 'german'] as const) {
  test(`every page of the ${name} site is valid HTML`, async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
    const problems: string[] = [];
    for (const { file, html } of await builtPages(inject(name))) {
      const { results } = await validator.validateString(html, file);
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
        problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(problems).toEqual([]);
  });

  test(`in the ${name} site every address leads somewhere, no id stands twice and no link in a link`, async () => {
    const pages = await withPage({ bypassCSP: true }, async (page) =>
      outlines(page, await builtPages(inject(name))),
    );
    expect(await broken(pages, new URL(inject(name).address).origin)).toEqual([]);
    for (const { file, ids, nested } of pages) {
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        file,
      ).toEqual([]);
      expect(nested, file).toBe(0);
    }
  });
}

test('every page has a picture for those who share it: its own, or that of the site', async () => {
  const { folder, home } = inject('news');
  for (const { file, html } of await builtPages(inject('news'))) {
    const [, address = ''] = /<meta property="og:image" content="([^"]*)">/.exec(html) ?? [];
    const picture = address.replace(home, '');
    const own = join(dirname(file), 'card.png');
    expect(`${file}: ${picture}`).toBe(`${file}: ${existsSync(join(folder, own)) ? own : 'card.png'}`);
  }
  expect(existsSync(join(folder, 'card.png'))).toBe(true);
  expect(readFileSync(join(folder, 'favicon.svg'), 'utf8')).toBe(favicon(site.name, site.lang));
});

/** The addresses within the site that do not answer, or whose fragment is nowhere in the page. */
async function broken(pages: readonly Outline[], origin: string): Promise<string[]> {
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  const answers = new Map<string, number>();
  const problems = new Set<string>();
  for (const { file, address, links } of pages) {
    for (const link of new Set(links)) {
      const url = new URL(link, address);
      if (url.origin !== origin) continue;
      const target = `${url.origin}${url.pathname}`;
      if (!answers.has(target)) answers.set(target, (await fetch(target)).status);
      if (answers.get(target) !== 200) problems.add(`${file}: ${link} answers ${answers.get(target)}`);
      else if (url.hash && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1))))
        problems.add(`${file}: ${link} has no target`);
    }
  }
  return [...problems];
}
