import { beforeAll, describe, expect, test } from 'vitest';
import { articlesRss } from '../../../src/exports/feeds/articles.ts';
import { namesOfAuthors } from '../../../src/model/author.ts';
import type { ArticleView } from '../../../src/views/article/view.ts';
import { publicationAt, viewsOf } from '../../support/views.ts';
import { addressesOf, elementsOf, type Feed, readRss } from './support.ts';

const publication = publicationAt('/sub/path/');
const HOME = 'https://news.example/sub/path/';
let views: ArticleView[] = [];
let feed: Feed;

beforeAll(async () => {
  views = [...(await viewsOf('tests/fixtures/site')), ...(await viewsOf('tests/fixtures/news'))];
  feed = readRss(articlesRss(views, publication));
});

describe('the RSS feed of articles', () => {
  test('names itself and the site by addresses below the base', () => {
    expect([feed.link, feed.self]).toEqual([HOME, `${HOME}rss.xml`]);
  });

  test('brings titles back to the letter, whatever they hold', () => {
    expect(feed.title).toBe('The Wire & <Gloss>');
    expect(feed.items.map(({ title }) => title)).toEqual(views.map(({ title }) => title));
    expect(feed.items.map(({ creators }) => creators)).toEqual(
      views.map(({ authors }) => namesOfAuthors(authors)),
    );
  });

  test('names each article by its address, for good', () => {
    for (const [index, { link, guid }] of feed.items.entries()) {
      expect(link).toBe(`${HOME}articles/${views[index]?.slug}/`);
      expect(guid).toEqual({ '#text': link, isPermaLink: 'true' });
    }
  });

  test('has dates as in RFC 822', () => {
    const shape = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/;
    for (const date of [feed.built, ...feed.items.map(({ pubDate }) => pubDate)]) expect(date).toMatch(shape);
  });

  test('shows the dek as text in HTML', () => {
    for (const [index, { description }] of feed.items.entries()) {
      expect(description).not.toMatch(/<\w/);
      expect(description.replaceAll('&lt;', '<').length).toBeGreaterThan((views[index]?.dek.length ?? 0) / 2);
    }
  });

  test('has whole addresses only, and those of the site below its base', () => {
    for (const { content = '' } of feed.items) {
      for (const address of addressesOf(content)) {
        const url = new URL(address);
        expect(url.protocol).toMatch(/^https?:$/);
        if (url.origin === 'https://news.example') expect(url.href.startsWith(HOME)).toBe(true);
      }
    }
  });

  test('has nothing that runs or that only our style sheet understands', () => {
    for (const { content = '' } of feed.items) {
      const elements = [...elementsOf(content).body.querySelectorAll('*')];
      const names = elements.flatMap(({ tagName, attributes }) => [
        tagName,
        ...[...attributes].map(({ name }) => name),
      ]);
      expect(
        names.filter((name) =>
          /^(?:script|style|iframe|svg|form|object|input|class|id|on.+|data-.+)$/i.test(name),
        ),
      ).toEqual([]);
    }
  });
});

test('a feed without articles is a feed', () => {
  expect(readRss(articlesRss([], publication)).items).toEqual([]);
});
