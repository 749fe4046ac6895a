import { CLAIMS_FEED } from '../../article/paths.ts';
import type { ArticleView } from '../../article/view.ts';
import { anchorAddress, claimAddress, type Publication } from '../publication.ts';
import { capital, escapeHtml, sentence } from '../text.ts';
import { type Change, changesOf, withdrawal } from './changes.ts';
import { type Item, rss } from './rss.ts';

/** `/claims/rss.xml`: what became of claims, newest first. */
export function claimsRss(views: readonly ArticleView[], publication: Publication): string {
  const { name } = publication.site;
  const items = views
    .flatMap((view) => itemsOf(view, publication))
    .toSorted((a, b) => order(b.date, a.date) || order(a.guid.text, b.guid.text));
  return rss(
    {
      title: `${name}: changes in claims`,
      description: `Claims of ${name} that were confirmed, disputed, contradicted, overtaken, reworded or withdrawn.`,
      path: '/',
      feed: CLAIMS_FEED,
      items,
    },
    publication,
  );
}

function itemsOf(view: ArticleView, publication: Publication): Item[] {
  return [
    ...view.claims.flatMap((claim) => {
      const { label, statement } = claim;
      const words = anchorAddress(view, claim, publication);
      return changesOf(claim).map((change) =>
        item({ label, statement, change, words }, claim, view, publication),
      );
    }),
    ...view.withdrawn.map((claim) => {
      const { statement } = claim;
      return item({ label: statement, statement, change: withdrawal(claim) }, claim, view, publication);
    }),
  ];
}

interface News {
  label: string;
  statement: string;
  change: Change;
  /** The claim in its article, where it still stands. */
  words?: string;
}

function item(news: News, claim: { path: string }, view: ArticleView, publication: Publication): Item {
  const { label, statement, change, words } = news;
  const address = claimAddress(claim, publication);
  const turn = change.from === undefined ? change.to : `${change.from} → ${change.to}`;
  const place = words ?? publication.absolute(view.path);
  const paragraphs = [
    `<strong>${escapeHtml(sentence(capital(turn)))}</strong> ${escapeHtml(sentence(change.note))}`,
    `The claim: ${escapeHtml(statement)}`,
    `<a href="${escapeHtml(address)}">Record of this claim</a> · <a href="${escapeHtml(place)}">${escapeHtml(view.title)}</a>`,
  ];
  return {
    title: `${label}: ${turn}`,
    link: address,
    guid: { text: `${address}#${change.id}`, isAddress: false },
    date: change.date,
    authors: view.authors,
    description: paragraphs.map((html) => `<p>${html}</p>`).join(''),
  };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
