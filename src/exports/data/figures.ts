import { anchor } from '../../model/anchor.ts';
import type { ArticleView, FigureNote } from '../../views/article/view.ts';
import type { FigureData } from '../data-models.ts';
import { anchorAddress, claimAddress, type Publication } from '../publication.ts';
import { articleReference, partyReference, quoteOf, sourcesById } from './references.ts';

/** Every sum of money that an article states. */
export const figureRecords = (article: ArticleView, publication: Publication): FigureData[] =>
  article.notes
    .filter((note) => note.kind === 'figure')
    .map((figure) => figureData(figure, article, publication));

function figureData(figure: FigureNote, article: ArticleView, publication: Publication): FigureData {
  const { id, declared, display } = figure;
  const { kind, bound, value, min, max, currency, from, to, asOf, partOf, note } = declared;
  return {
    id,
    url: anchorAddress(article, figure, publication),
    article: articleReference(article, publication),
    quote: quoteOf(article, figure.anchor),
    display,
    kind,
    bound,
    value,
    min,
    max,
    currency,
    from: partyReference(from, article),
    to: partyReference(to, article),
    asOf,
    partOf: partOf && anchorAddress(article, { anchor: anchor('figure', partOf) }, publication),
    note,
    claims: article.claims
      .filter((claim) => claim.declared.amounts.includes(id))
      .map((claim) => claimAddress(claim, publication)),
    sources: sourcesById(article, declared.sources),
  };
}
