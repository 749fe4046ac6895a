import type { ArticleView } from '../../views/article/view.ts';
import { ARTICLES_JSON_FEED, cardPath } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';
import { internetDate } from './dates.ts';
import { endnotes } from './endnotes.ts';

/** `/feed.json`: the articles in full, newest first (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(views: readonly ArticleView[], publication: Publication): string {
  const { site, absolute } = publication;
  const { name, url } = site.publisher;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    home_page_url: absolute('/'),
    feed_url: absolute(ARTICLES_JSON_FEED),
    description: site.description,
    language: site.lang,
    authors: [{ name, ...(url !== undefined && { url }) }],
    items: views.map((view) => item(view, publication)),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function item(view: ArticleView, publication: Publication) {
  const address = publication.absolute(view.path);
  return {
    id: address,
    url: address,
    title: view.title.toWellFormed(),
    summary: view.dek.toWellFormed(),
    content_html: endnotes(view, publication).toWellFormed(),
    image: publication.absolute(cardPath(view.path)),
    date_published: internetDate(view.published.iso),
    ...(view.updated !== undefined && { date_modified: internetDate(view.updated.iso) }),
    authors: view.authors.map(({ name }) => ({ name: name.toWellFormed() })),
    language: view.lang,
  };
}
