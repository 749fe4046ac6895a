import type { Words } from '../../i18n/en/index.ts';
import type { Stance, Status } from '../../model/vocabulary.ts';
import type { DeclaredSource } from '../../views/article/source-view.ts';
import type { ArticleView, ClaimNote, EntityNote } from '../../views/article/view.ts';
import { anchorAddress, claimAddress, type Publication, voiceIn } from '../publication.ts';
import { uri } from '../uri.ts';
import { type Node, node, reference } from './node.ts';
import { publisher } from './parties.ts';
import { once } from './works.ts';

/**
 * A claim. Its `@id` is its visible place in the article; its address is its own page, which alone says what it is
 * about and cites: the page of an article holds many claims.
 */
export function claimNode(claim: ClaimNote, article: ArticleView, publication: Publication): Node {
  const documents = cited(claim, article, 'supports');
  const earliest = firstOf(documents);
  return node('Claim', {
    '@id': anchorAddress(article, claim, publication),
    url: claimAddress(claim, publication),
    name: claim.label,
    text: claim.statement,
    author: speaker(claim, article, publication),
    appearance: [
      reference(publication.absolute(article.path)),
      ...documents.map(({ url }) => reference(uri(url))),
    ],
    firstAppearance: earliest && reference(uri(earliest.url)),
    creativeWorkStatus: claim.status.label,
    temporalCoverage: claim.due && `../${claim.due.iso}`,
    keywords: claim.due?.outcome?.label,
    version: claim.versions.length,
    datePublished: claim.published.iso,
    dateModified: claim.modified.iso,
  });
}

/** A named speaker who is a person or an organisation; nobody else can be an author. */
function speaker(claim: ClaimNote, article: ArticleView, publication: Publication): Node | undefined {
  const { who } = claim.declared.says;
  const note = article.notes.find((item): item is EntityNote => item.kind === 'entity' && item.id === who);
  if (note === undefined || ['product', 'platform'].includes(note.declared.kind)) return undefined;
  return reference(anchorAddress(article, note, publication));
}

/** What bears on the claim. A source that supports it by definition says the same: there it is made besides the article. */
export function cited({ declared }: ClaimNote, { sources }: ArticleView, stance?: Stance): DeclaredSource[] {
  const evidence = declared.evidence.filter((item) => stance === undefined || item.stance === stance);
  return once(sources.filter(({ id }) => evidence.some(({ source }) => source === id)));
}

/** The earliest that is dated; among those of one day the primary one, and none where that does not settle it. "2025" may be any day of it, so it counts as the last. */
function firstOf(documents: readonly DeclaredSource[]): DeclaredSource | undefined {
  const dated = documents.filter(({ published }) => published !== undefined);
  const lastDay = ({ published }: DeclaredSource) => (published?.iso ?? '').padEnd(10, '~');
  const [day] = dated.map(lastDay).sort();
  const first = dated.filter((document) => lastDay(document) === day);
  if (first.length < 2) return first[0];
  const primary = first.filter(({ declared }) => declared.tier === 'primary');
  return primary.length === 1 ? primary[0] : undefined;
}

/** The statuses that are a verdict on whether the claim is true. The others say how well it is known. */
const RATINGS: Partial<Record<Status, { ratingValue: number; name: keyof Words['forms']['verdicts'] }>> = {
  confirmed: { ratingValue: 5, name: 'true' },
  contradicted: { ratingValue: 1, name: 'false' },
};

/** A fact-check, where the status is a verdict (https://developers.google.com/search/docs/appearance/structured-data/factcheck). */
export function claimReview(
  claim: ClaimNote,
  article: ArticleView,
  publication: Publication,
): Node | undefined {
  const rating = RATINGS[claim.status.name];
  if (rating === undefined) return undefined;
  const address = claimAddress(claim, publication);
  return node('ClaimReview', {
    '@id': `${address}#review`,
    url: address,
    claimReviewed: claim.statement,
    itemReviewed: reference(anchorAddress(article, claim, publication)),
    reviewRating: node('Rating', {
      ratingValue: rating.ratingValue,
      alternateName: claim.verdict ?? voiceIn(article, publication).words.forms.verdicts[rating.name],
      worstRating: 1,
      bestRating: 5,
    }),
    reviewBody: claim.assessment,
    author: publisher(publication),
    datePublished: claim.modified.iso,
  });
}
