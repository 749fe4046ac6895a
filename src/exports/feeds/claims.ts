import { escapeHtml } from '../../escape.ts';
import { voiceOf } from '../../i18n/voice.ts';
import { namesOfAuthors } from '../../model/author.ts';
import { capital } from '../../model/capital.ts';
import { compare } from '../../views/compare.ts';
import { CLAIMS_FEED } from '../../views/paths.ts';
import type { ListedArticle, ListedClaim } from '../../views/site/listed.ts';
import { anchorAddress, claimAddress, type Publication, voiceIn } from '../publication.ts';
import { sentence } from '../text.ts';
import { type Change, changesOf, withdrawal } from './changes.ts';
import { type Item, rss } from './rss.ts';

/** A change that is news, and where. */
export interface News {
  article: ListedArticle;
  claim: Pick<ListedClaim, 'path' | 'headline' | 'statement' | 'verdict'>;
  change: Change;
  /** The claim in its article, where it still stands. */
  words?: string;
}

const MOST_CHANGES = 100;

/** `/claims/rss.xml`: what became of claims, newest first. */
export function claimsRss(news: readonly News[], publication: Publication): string {
  const { name, lang } = publication.site;
  const { title, description } = voiceOf(lang).words.forms.changes;
  const items = news.map((item) => itemOf(item, publication));
  const texts = { title: title(name), description: description(name) };
  return rss({ ...texts, path: '/', feed: CLAIMS_FEED, items }, publication);
}

/** The newest changes of all claims. */
export const latestNews = (articles: readonly ListedArticle[], publication: Publication): News[] =>
  articles
    .flatMap((article) => newsOf(article, publication))
    .sort((a, b) => compare(b.change.date, a.change.date) || compare(guidOf(a), guidOf(b)))
    .slice(0, MOST_CHANGES);

function newsOf(article: ListedArticle, publication: Publication): News[] {
  const { words: said } = voiceIn(article, publication);
  return [
    ...article.claims.flatMap((claim) =>
      changesOf(claim, said).map((change): News => {
        const words = anchorAddress(article, claim, publication);
        return { article, claim, change, words };
      }),
    ),
    ...article.withdrawn.map((claim): News => ({ article, claim, change: withdrawal(claim, said) })),
  ];
}

const guidOf = ({ claim, change }: News): string => `${claim.path}#${change.id}`;

function itemOf({ article, claim, change, words }: News, publication: Publication): Item {
  const address = claimAddress(claim, publication);
  const turn = change.from === undefined ? change.to : `${change.from} → ${change.to}`;
  const { forms } = voiceIn(article, publication).words;
  const place = words ?? publication.absolute(article.path);
  const { headline, statement, verdict } = claim;
  const paragraphs = [
    ...(verdict === undefined ? [] : [`<strong>${escapeHtml(sentence(verdict))}</strong>`]),
    `<strong>${escapeHtml(sentence(capital(turn)))}</strong> ${escapeHtml(sentence(change.note))}`,
    escapeHtml(forms.changes.claim(statement)),
    `<a href="${escapeHtml(address)}">${forms.recordOfClaim}</a> · <a href="${escapeHtml(place)}">${escapeHtml(article.title)}</a>`,
  ];
  return {
    title: `${headline} · ${turn}`,
    link: address,
    guid: { text: `${address}#${change.id}`, isAddress: false },
    date: change.date,
    authors: namesOfAuthors(article.authors),
    description: paragraphs.map((html) => `<p>${html}</p>`).join(''),
  };
}
