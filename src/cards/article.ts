import type { ArticleView } from '../article/view.ts';
import type { Status } from '../model/vocabulary.ts';
import { drawable } from './drawable.ts';
import { fitted } from './fit.ts';
import { SANS } from './fonts.ts';
import { frame, MEASURE } from './frame.ts';
import { palette, statusColours } from './palette.ts';
import { sign } from './signs.ts';
import { box, type Drawing, paragraph } from './tree.ts';

/** All that the card of an article shows. */
export interface ArticleCard {
  kind: 'article';
  site: string;
  title: string;
  dek: string;
  date: string;
  total: number;
  balance: { name: Status; label: string; count: number }[];
}

export function articleCard(article: ArticleView, site: string): ArticleCard {
  const { balance, published, updated } = article;
  return {
    kind: 'article',
    site: drawable(site),
    title: drawable(article.title),
    dek: drawable(article.dek),
    date: drawable((updated ?? published).text),
    total: balance.total,
    balance: balance.byStatus.map(({ name, label, count }) => ({ name, label, count })),
  };
}

const SIZES = [84, 78, 72, 66, 60, 55, 50, 46, 42];

/** The opening of the article: title, dek, and what became of its claims. */
export async function drawArticle(card: ArticleCard): Promise<Drawing> {
  const bare = card.total === 0;
  const room = { width: MEASURE, height: bare ? 280 : 190, sizes: SIZES, lineHeight: 1.1 };
  const title = await fitted(card.title === '' ? card.site : card.title, room, {
    letterSpacing: '-0.018em',
    textWrap: 'balance',
  });
  return frame(
    { site: card.site, about: card.date },
    box(
      { flexDirection: 'column', flexGrow: 1, paddingTop: 36, gap: 20 },
      title,
      paragraph(card.dek, bare ? 4 : 3, {
        fontSize: 31,
        lineHeight: 1.32,
        color: palette.quiet,
        width: MEASURE,
        textWrap: 'pretty',
      }),
    ),
    ...(bare ? [] : [balance(card)]),
  );
}

function balance({ balance: tallies, total }: ArticleCard): Drawing {
  return box(
    { flexDirection: 'column', gap: 20, fontFamily: SANS },
    box(
      { height: 16, gap: 4 },
      ...tallies.map(({ name, count }) =>
        box({ flexGrow: count, flexBasis: 0, backgroundColor: statusColours[name] }),
      ),
    ),
    box(
      { flexWrap: 'wrap', columnGap: 17, rowGap: 8, fontSize: 20 },
      box({ fontWeight: 600 }, `${total} ${total === 1 ? 'claim' : 'claims'}`),
      ...tallies.map((tally) => count(tally)),
    ),
  );
}

const count = ({ name, label, count: number }: ArticleCard['balance'][number]): Drawing =>
  box(
    { alignItems: 'center', gap: 7, color: statusColours[name] },
    sign(name, 19),
    box({ gap: 5 }, box({ fontWeight: 600 }, `${number}`), label),
  );
