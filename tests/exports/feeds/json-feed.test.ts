import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { endnotes } from '../../../src/exports/feeds/endnotes.ts';
import { jsonFeed } from '../../../src/exports/feeds/json-feed.ts';
import type { ArticleView } from '../../../src/views/article/view.ts';
import { publicationAt, viewsOf } from '../../support/views.ts';

const publication = publicationAt('/sub/path/');
const own = z.url().startsWith('https://news.example/sub/path/');
/** RFC 3339. */
const date = z.iso.datetime({ offset: true });
const author = z
  .strictObject({ name: z.string(), url: z.url(), avatar: z.url() })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0);

/** What https://www.jsonfeed.org/version/1.1/ says must be, and what of the rest we give. */
const schema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: own,
  feed_url: own,
  description: z.string(),
  language: z.string(),
  authors: z.array(author),
  items: z.array(
    z.strictObject({
      id: own,
      url: own,
      title: z.string(),
      summary: z.string(),
      content_html: z.string().min(1),
      image: own,
      date_published: date,
      date_modified: date.optional(),
      authors: z.array(author).min(1),
      language: z.string(),
    }),
  ),
});

let views: ArticleView[] = [];
beforeAll(async () => {
  views = [...(await viewsOf('tests/fixtures/site')), ...(await viewsOf('tests/fixtures/news'))];
});

describe('the JSON feed', () => {
  test('is what version 1.1 says', () => {
    expect(() => schema.parse(JSON.parse(jsonFeed(views, publication)))).not.toThrow();
  });

  test('has an id of its own for each article', () => {
    const { items } = schema.parse(JSON.parse(jsonFeed(views, publication)));
    expect(new Set(items.map(({ id }) => id)).size).toBe(views.length);
  });

  test('has the articles in full, as the RSS feed has them', () => {
    const { items } = schema.parse(JSON.parse(jsonFeed(views, publication)));
    expect(items.map(({ content_html }) => content_html)).toEqual(
      views.map((view) => endnotes(view, publication).toWellFormed()),
    );
  });

  test('says when an article was changed', () => {
    const crossings = views.filter(({ slug }) => slug === 'crossings');
    const [item] = schema.parse(JSON.parse(jsonFeed(crossings, publication))).items;
    expect([item?.date_published, item?.date_modified]).toEqual([
      '2026-02-01T00:00:00Z',
      '2026-03-02T00:00:00Z',
    ]);
  });

  test('without articles is a feed', () => {
    expect(schema.parse(JSON.parse(jsonFeed([], publication))).items).toEqual([]);
  });
});
