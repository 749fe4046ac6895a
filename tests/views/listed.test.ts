import { expect, test } from 'vitest';
import { readContent } from '../../src/compile/files.ts';
import { type ListedArticle, listed } from '../../src/views/site/listed.ts';
import { siteViewOf } from '../../src/views/site/site-view.ts';
import { viewOf } from '../support/views.ts';

const site = async (pick: (view: ReturnType<typeof viewOf>) => ListedArticle) => {
  const { articles, registry } = await readContent('tests/fixtures/news');
  return siteViewOf(
    articles.map((article) => pick(viewOf(article, registry))),
    registry,
  );
};

/** What the rows of a site show, so far as it is text. */
const shown = ({ claims, figures, sources, events, facets, parties }: Awaited<ReturnType<typeof site>>) =>
  [
    claims().map(({ claim, article, year }) => [claim.path, claim.statement, article.path, year]),
    figures().map(({ figure, article }) => [figure.words, figure.declared.value, article.title]),
    sources().map(({ source, claims }) => [
      source.url,
      source.published?.iso,
      claims.map(({ stance }) => stance),
    ]),
    events().map(({ date, text, url, rows }) => [date, text, url, rows.length]),
    facets().map(({ group, value, label, rows }) => [group, value, label, rows.length]),
    parties().map(({ id, appearances, says, about, paid, received }) => [
      id,
      appearances.map(({ member }) => member.role),
      says.length,
      about.length,
      paid.length,
      received.length,
    ]),
  ] as const;

test('pages across articles show the same of listed articles as of whole ones, also from a file', async () => {
  const [whole, slim] = await Promise.all([
    site((view) => view),
    site((view) => JSON.parse(JSON.stringify(listed(view)))),
  ]);
  expect(shown(slim)).toEqual(shown(whole));
  expect(slim.claims().length).toBeGreaterThan(15);
  expect(slim.events().length).toBeGreaterThan(10);
});

test('what is kept of an article has none of its prose and is a small part of it', async () => {
  const { articles, registry } = await readContent('tests/fixtures/news');
  for (const article of articles) {
    const view = viewOf(article, registry);
    const kept = JSON.stringify(listed(view));
    expect(kept.length).toBeLessThan(JSON.stringify(view).length / 4);
    for (const { start, end } of view.blocks.filter(({ element }) => element.tagName === 'p'))
      expect(kept).not.toContain(JSON.stringify(view.text.slice(start, end)).slice(1, -1));
  }
});
