import type { Site } from '../model/site.ts';
import type { ArticleCard } from './article.ts';
import { drawable } from './drawable.ts';

/** The card of every page that has none of its own: what the site is called, where it is, and what it is. */
export const siteCard = ({ name, description, address }: Site): ArticleCard => ({
  kind: 'article',
  site: drawable(name),
  title: drawable(description),
  dek: '',
  date: new URL(address).host,
  claims: '',
  balance: [],
});
