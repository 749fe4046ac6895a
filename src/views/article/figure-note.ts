import type { Amount } from '../../model/amount.ts';
import { anchor } from '../../model/anchor.ts';
import { dateView, fullFigure, kindText, percent, shortFigure } from '../format.ts';
import { type Context, entityLink, noteBase } from './context.ts';
import { sourceView } from './sources.ts';
import type { FigureNote } from './view.ts';

/** The note of one figure. */
export function figureNote(amount: Amount, context: Context): FigureNote {
  const { lang, words } = context;
  const share = shareOf(amount, context);
  return {
    kind: 'figure',
    ...noteBase(anchor('figure', amount.id), context),
    id: amount.id,
    declared: amount,
    display: shortFigure(amount, lang),
    full: fullFigure(amount, lang),
    bound: words.terms.bounds[amount.bound].label,
    sort: kindText(amount, words),
    ...(amount.from !== undefined && { from: entityLink(amount.from, context) }),
    ...(amount.to !== undefined && { to: entityLink(amount.to, context) }),
    ...(amount.asOf !== undefined && { asOf: dateView(amount.asOf, lang) }),
    ...(share && { share }),
    ...(amount.note !== undefined && { note: amount.note }),
    sources: amount.sources.map((id) => sourceView(context.source(id), context)),
  };
}

/** The share of its whole, where both are single figures: a share of a range would be a guess. */
function shareOf(amount: Amount, { article, lang }: Context): FigureNote['share'] {
  if (amount.partOf === undefined) return undefined;
  const whole = article.amounts.find(({ id }) => id === amount.partOf);
  if (whole?.value === undefined || amount.value === undefined || whole.value === 0) return undefined;
  return {
    text: percent(amount.value / whole.value, lang),
    of: { text: shortFigure(whole, lang), href: `#${anchor('figure', whole.id)}` },
  };
}
