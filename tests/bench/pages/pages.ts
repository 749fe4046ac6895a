import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entityId } from '../corpus/entities.ts';
import { slugAt } from '../corpus/write.ts';
import { type PageWeight, weighPage } from './weigh.ts';

/** The kinds that have a target. */
export const HEAVY = 'article: 25 claims, 8 figures, 12 companies';
export const CLAIM = 'claim';

/** Weighs one page of each kind. Of claims it is the largest of an ordinary article. */
export function weighPages(site: string): PageWeight[] {
  const article = `/articles/${slugAt(0)}/`;
  const kinds: Record<string, string> = {
    home: '/',
    'article: 10 claims, 5 figures, 6 companies': article,
    [HEAVY]: '/articles/heavy/',
    'article: 40 annotations': '/articles/forty/',
    'article: 500 annotations': '/articles/five-hundred/',
    'pictures of an article': `${article}pictures/`,
    dossier: `/entities/${entityId(0)}/`,
    'ledger of companies': '/entities/',
    'ledger of claims': '/claims/',
    'claims of one status': '/claims/status/confirmed/',
    'ledger of figures': '/figures/',
    'ledger of sources': '/sources/',
    timeline: '/timeline/',
    pictures: '/pictures/',
    search: '/search/',
    method: '/method/',
    'page not found': '/404.html',
  };
  return [
    ...Object.entries(kinds).map(([kind, path]) => weighPage(kind, path, site)),
    largestClaim(site, article),
  ];
}

function largestClaim(site: string, article: string): PageWeight {
  const claims = readdirSync(join(site, article, 'claims'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => weighPage(CLAIM, `${article}claims/${name}/`, site));
  const [largest] = claims.toSorted((a, b) => b.html.brotli - a.html.brotli);
  if (largest === undefined) throw new Error(`The built site has no claim pages below ${article}claims/.`);
  return largest;
}
