import { type ClaimRow, type FigureRow, figureRows } from './ledger.ts';
import type { SiteView } from './site-view.ts';
import type { ArticleView, ChangeView, ClaimNote } from './view.ts';

/** What the front page shows. */
export interface Front {
  lead?: Teaser;
  latest: Teaser[];
  /** Claims whose status changed, the latest change first. */
  changed: { row: ClaimRow; change: ChangeView }[];
  /** Those that the articles open with, the newest article first. */
  figures: FigureRow[];
  /** Whom most claims are about. */
  parties: { name: string; path: string; claims: number }[];
}

/** What the front page shows of an article. */
export interface Teaser {
  article: ArticleView;
  /** The claims that turned out otherwise than they were told, gravest first. */
  turned: ClaimNote[];
}

const [TURNED, CHANGED, FIGURES, PARTIES] = [4, 6, 6, 12];

export function frontPage(site: SiteView): Front {
  const [lead, ...latest] = site.articles.map(teaser);
  return {
    ...(lead && { lead }),
    latest,
    changed: lastChanges(site.claims()).slice(0, CHANGED),
    figures: figureRows(site.articles).slice(0, FIGURES),
    parties: site
      .dossiers()
      .map(({ entity, path, about, says }) => ({
        name: entity.name,
        path,
        claims: about.length + says.length,
      }))
      .filter(({ claims }) => claims > 0)
      .toSorted((a, b) => b.claims - a.claims)
      .slice(0, PARTIES),
  };
}

const GRAVITY = ['contradicted', 'disputed', 'outdated'];

function teaser(article: ArticleView): Teaser {
  const gravity = ({ status }: ClaimNote) => GRAVITY.indexOf(status.name);
  const turned = article.claims
    .filter((claim) => gravity(claim) >= 0)
    .toSorted((a, b) => gravity(a) - gravity(b) || a.number - b.number);
  return { article, turned: turned.slice(0, TURNED) };
}

function lastChanges(rows: readonly ClaimRow[]): Front['changed'] {
  return rows
    .flatMap((row): Front['changed'] => {
      const change = row.claim.history.findLast(({ status }) => status !== undefined);
      return change ? [{ row, change }] : [];
    })
    .toSorted((a, b) =>
      a.change.date.iso < b.change.date.iso ? 1 : a.change.date.iso > b.change.date.iso ? -1 : 0,
    );
}
