import { escapeHtml } from '../../escape.ts';
import { namesOfAuthors } from '../../model/author.ts';
import type { ArticleView } from '../../views/article/view.ts';
import { ARTICLES_FEED } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';
import { endnotes } from './endnotes.ts';
import { rss } from './rss.ts';

/** `/rss.xml`: the articles in full, newest first. */
export function articlesRss(views: readonly ArticleView[], publication: Publication): string {
  const { name, description } = publication.site;
  const items = views.map((view) => {
    const address = publication.absolute(view.path);
    return {
      title: view.title,
      link: address,
      guid: { text: address, isAddress: true },
      date: view.published.iso,
      authors: namesOfAuthors(view.authors),
      description: escapeHtml(view.dek),
      content: endnotes(view, publication),
    };
  });
  return rss({ title: name, description, path: '/', feed: ARTICLES_FEED, items }, publication);
}
