import { balanceOf } from '../article/balance.ts';
import { byGravity, isTurned } from '../article/status.ts';
import type { Balance } from '../article/view.ts';
import { compare } from '../compare.ts';
import type { ClaimRow, FigureRow } from './ledger.ts';
import type { ListedArticle, ListedClaim } from './listed.ts';
import type { SiteView } from './site-view.ts';

/** What the front page shows. */
export interface Front {
  lead?: Story;
  /** The next newest. */
  seconds: Story[];
  /** Those after them, in less room. */
  latest: ListedArticle[];
  /** Claims whose status changed, the latest change first. */
  changed: { row: ClaimRow; change: ListedClaim['history'][number] }[];
  /** Those that the articles open with, the newest article first. */
  figures: FigureRow[];
  /** Whom most claims are about. */
  parties: { name: string; path: string; claims: number }[];
}

/** An article with what became of its claims. */
export interface Story {
  article: ListedArticle;
  /** What turned out otherwise first, gravest first. */
  tally: Balance['byStatus'];
  /** The claims that turned out otherwise than they were told, gravest first. */
  turned: ListedClaim[];
}

const [SECONDS, LATEST, CHANGED, FIGURES, PARTIES] = [2, 18, 6, 6, 12];
/** Claims of one article that are shown with their verdicts. */
const TURNED = { lead: 4, second: 2, onlySecond: 4 };

export function frontPage(site: SiteView): Front {
  const [lead, ...others] = site.articles;
  const seconds = others.slice(0, SECONDS);
  const beside = seconds.length > 1 ? TURNED.second : TURNED.onlySecond;
  return {
    ...(lead && { lead: story(lead, TURNED.lead, site) }),
    seconds: seconds.map((article) => story(article, beside, site)),
    latest: others.slice(SECONDS, SECONDS + LATEST),
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
  };
}

function story(article: ListedArticle, most: number, { voice }: SiteView): Story {
  const { byStatus } = balanceOf(article.claims, voice.words.terms);
  const otherwise = article.claims.filter(({ status }) => isTurned(status.name));
  return {
    article,
    tally: byStatus.toSorted(byGravity),
    turned: otherwise.toSorted((a, b) => byGravity(a.status, b.status)).slice(0, most),
  };
}

function lastChanges(rows: readonly ClaimRow[]): Front['changed'] {
  return rows
    .flatMap((row): Front['changed'] => {
      const change = row.claim.history.findLast(({ status }) => status !== undefined);
      return change ? [{ row, change }] : [];
    })
    .toSorted((a, b) => compare(b.change.date.iso, a.change.date.iso));
}
