import { turned } from '../article/status.ts';
import type { ArticleView, ClaimNote } from '../article/view.ts';
import { compare } from '../compare.ts';
import type { ClaimRow, FigureRow } from './ledger.ts';
import type { ListedArticle, ListedClaim } from './listed.ts';
import type { SiteView } from './site-view.ts';

/** What the front page shows. */
export interface Front {
  lead?: Teaser;
  latest: Teaser[];
  /** Claims whose status changed, the latest change first. */
  changed: { row: ClaimRow; change: ListedClaim['history'][number] }[];
  /** Those that the articles open with, the newest article first. */
  figures: FigureRow[];
  /** Whom most claims are about. */
  parties: { name: string; path: string; claims: number }[];
}

/** What lists of articles show of one. */
export interface Teaser {
  article: ListedArticle;
  /** The claims that turned out otherwise than they were told, gravest first. */
  turned: ClaimNote[];
}

const [LATEST, TURNED, CHANGED, FIGURES, PARTIES] = [20, 4, 6, 6, 12];

/** @param newest the newest article: what became of its claims is shown */
export function frontPage(site: SiteView, newest: ArticleView | undefined): Front {
  const [lead, ...others] = site.articles;
  return {
    ...(lead && newest && { lead: { article: lead, turned: turnedOf(newest) } }),
    latest: others.slice(0, LATEST).map(teaser),
    ...frontLists(site),
  };
}

/** What stands beside the articles on the front page. */
const frontLists = (site: SiteView): Pick<Front, 'changed' | 'figures' | 'parties'> => ({
  changed: lastChanges(site.claims()).slice(0, CHANGED),
  figures: site.figures().slice(0, FIGURES),
  parties: site
    .parties()
    .map(({ entity, path, about, says }) => ({
      name: entity.name,
      path,
      claims: about.length + says.length,
    }))
    .filter(({ claims }) => claims > 0)
    .toSorted((a, b) => b.claims - a.claims)
    .slice(0, PARTIES),
});

export const teaser = (article: ListedArticle): Teaser => ({ article, turned: [] });

function turnedOf({ claims }: ArticleView): ClaimNote[] {
  const gravity = ({ status }: ClaimNote) => turned.indexOf(status.name);
  return claims
    .filter((claim) => gravity(claim) >= 0)
    .toSorted((a, b) => gravity(a) - gravity(b) || a.number - b.number)
    .slice(0, TURNED);
}

function lastChanges(rows: readonly ClaimRow[]): Front['changed'] {
  return rows
    .flatMap((row): Front['changed'] => {
      const change = row.claim.history.findLast(({ status }) => status !== undefined);
      return change ? [{ row, change }] : [];
    })
    .toSorted((a, b) => compare(b.change.date.iso, a.change.date.iso));
}
