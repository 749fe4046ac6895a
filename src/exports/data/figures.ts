import { anchor } from '../../model/anchor.ts';
import { currencyOf, unitOf } from '../../model/measure.ts';
import type { ArticleView, FigureNote } from '../../views/article/view.ts';
import type { FigureData } from '../data-models.ts';
import { anchorAddress, claimAddress, type Publication } from '../publication.ts';
import { articleReference, partyReference, quoteOf, sourcesById } from './references.ts';

/** Every figure that an article states. */
export const figureRecords = (article: ArticleView, publication: Publication): FigureData[] =>
  article.notes
    .filter((note) => note.kind === 'figure')
    .map((figure) => figureData(figure, article, publication));

function figureData(figure: FigureNote, article: ArticleView, publication: Publication): FigureData {
  const { id, declared, display } = figure;
  const { kind, what, bound, value, min, max, from, to, asOf, partOf, note } = declared;
  return {
    id,
    url: anchorAddress(article, figure, publication),
    article: articleReference(article, publication),
    quote: quoteOf(article, figure.anchor),
    display,
    kind,
    what,
    bound,
    value,
    min,
    max,
    currency: currencyOf(declared),
    unit: unitOf(declared),
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
