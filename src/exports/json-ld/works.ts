import { currencyOf, unitOf } from '../../model/measure.ts';
import type { DeclaredSource, EvidenceView } from '../../views/article/source-view.ts';
import type { FigureNote } from '../../views/article/view.ts';
import { uri } from '../uri.ts';
import { type Node, node, reference } from './node.ts';

/** A source: its address is its identity, so that claims can point to it. */
export const source = ({ publisher, title, url, archived }: DeclaredSource): Node =>
  node('CreativeWork', {
    '@id': uri(url),
    name: title ?? publisher,
    archivedAt: archived && uri(archived),
  });

/** Words of a source, which the evidence of a claim quotes. */
export const quotation = ({ url, passage }: EvidenceView): Node[] =>
  passage === undefined
    ? []
    : [
        node('Quotation', {
          text: passage.text,
          inLanguage: passage.lang,
          url: uri(passage.href),
          isBasedOn: reference(uri(url)),
        }),
      ];

/** Two entries of an article may have one address; a graph has each thing once. */
export const once = (documents: readonly DeclaredSource[]): DeclaredSource[] => [
  ...new Map(documents.map((item) => [uri(item.url), item])).values(),
];

/** A figure: a sum of money, or a quantity of something else. What the words limit stands as the limit, not as the value. */
export function sum({ declared, display }: FigureNote, id: string): Node {
  const { value, min, max, bound, asOf } = declared;
  const unit = unitOf(declared);
  return node(unit === undefined ? 'MonetaryAmount' : 'QuantitativeValue', {
    '@id': id,
    name: display,
    currency: currencyOf(declared),
    unitText: unit,
    value: bound === 'exact' || bound === 'about' ? value : undefined,
    minValue: bound === 'at-least' ? value : min,
    maxValue: bound === 'at-most' ? value : max,
    validFrom: unit === undefined ? asOf : undefined,
  });
}
