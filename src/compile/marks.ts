import type { Words } from '../i18n/en/index.ts';
import type { CastMark, QuoteMark } from '../markdown/render.ts';
import type { Amount } from '../model/amount.ts';
import { anchor } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Registry } from '../model/entity.ts';
import { strengthOf } from '../model/strength.ts';

/** How each claim and figure of an article is marked in its prose. */
export function quoteMarks(
  { claims, amounts, sources }: Pick<Article, 'claims' | 'amounts' | 'sources'>,
  words: Words,
): QuoteMark[] {
  return [
    ...claims.map((claim) => claimMark(claim, sources, words)),
    ...amounts.map((amount) => figureMark(amount, words)),
  ];
}

function claimMark(claim: Claim, sources: Article['sources'], { article, terms }: Words): QuoteMark {
  return {
    anchor: anchor('claim', claim.id),
    kind: article.marks.claim(terms.statuses[claim.status].label),
    name: claim.label,
    data: { claim: claim.status, strength: strengthOf(claim, sources) },
    selector: claim,
  };
}

function figureMark(amount: Amount, { article }: Words): QuoteMark {
  return {
    anchor: anchor('figure', amount.id),
    kind: article.marks.figure,
    name: amount.quote,
    data: { figure: '' },
    selector: amount,
  };
}

/** How each member of the cast is marked where the prose names it. */
export function castMarks(
  { entities }: Pick<Article, 'entities'>,
  registry: Registry,
  { terms }: Words,
): Map<string, CastMark> {
  return new Map(
    entities.flatMap(({ id, mention }): [string, CastMark][] => {
      const entity = registry.get(id);
      if (entity === undefined) return [];
      const { label } = terms.entityKinds[entity.kind];
      return [[id, { anchor: anchor('entity', id), kind: label, name: entity.name, data: {}, mention }]];
    }),
  );
}
