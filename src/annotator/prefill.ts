import { foldQuote } from '../anchoring/fold.ts';
import type { Range } from '../anchoring/locate.ts';
import { foldedNames } from '../anchoring/mentions.ts';
import { amountKind } from '../drafting/draft/kinds.ts';
import { freshId as freeId, slugOf } from '../drafting/entities/ids.ts';
import { numberStyleOf } from '../drafting/language.ts';
import { declaredAs } from '../drafting/money/declared.ts';
import { findMoney } from '../drafting/money/find.ts';
import { findQuantities } from '../drafting/quantities/find.ts';
import { draftedUnits } from '../drafting/quantities/units.ts';
import type { NoteKind } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { Registry } from '../model/entity.ts';
import { typed } from './entries.ts';

/** What the forms start with: guesses, for the writer to correct. */
export type Prefilled = Record<NoteKind, Record<string, string>>;

/** Reads out of the selected words what the forms can be filled with. */
export function prefill(quote: string, around: string, article: Article, registry: Registry): Prefilled {
  return {
    claim: {
      id: freshId(quote, article.claims),
      label: quote.length <= 60 ? sentence(quote) : '',
      statement: quote.length <= 280 ? `${sentence(quote).replace(/[.,;:]$/, '')}.` : '',
    },
    figure: { id: freshId(quote, article.amounts), ...sum(quote, around, article.lang) },
    entity: { id: entityOf(quote, registry) ?? slugOf(quote) ?? '', name: quote.slice(0, 120) },
  };
}

const sentence = (quote: string) => quote.charAt(0).toLocaleUpperCase() + quote.slice(1);

/** Some words that say enough for an address. */
const WORDS = 6;

function freshId(quote: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  return freeId(quote.split(' ').slice(0, WORDS).join(' '), (id) => ids.has(id), { fallback: 'note' });
}

function sum(quote: string, around: string, lang: string): Record<string, string> {
  const style = numberStyleOf(lang);
  const [money] = findMoney(quote, lang);
  const [count] = money ? [] : findQuantities(quote, draftedUnits(), style ?? 'english');
  const found = money ?? count;
  const at = around.indexOf(quote);
  const { kind } = amountKind(around, at, at + quote.length);
  const shown = (value: number | undefined) => (value === undefined ? '' : typed(value, style));
  return {
    bound: found?.bound ?? 'exact',
    ...(count ? { unit: count.unit } : { currency: 'USD', ...(money && declaredAs(money)) }),
    kind: count ? 'other' : kind,
    value: shown(found?.value),
    min: shown(found?.min),
    max: shown(found?.max),
  };
}

function entityOf(words: string, registry: Registry): string | undefined {
  const name = foldQuote(words).replace(/'s$/, '');
  return [...registry].find(([, entity]) => foldedNames(entity).includes(name))?.[0];
}

/** In characters on either side of a quote: about the sentence that it stands in. */
const NEAR = 120;

export const surroundingsOf = (text: string, { start, end }: Range): string =>
  text.slice(Math.max(0, start - NEAR), end + NEAR).replace(/\s+/g, ' ');
