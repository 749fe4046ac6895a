import { directionOfText } from '../i18n/bidi.ts';
import type { Words } from '../i18n/en/index.ts';
import type { Site } from '../model/site.ts';
import type { Status } from '../model/vocabulary.ts';
import type { ArticleView } from '../views/article/view.ts';
import { drawable } from './drawable.ts';
import { SANS } from './fonts.ts';
import { frame, MEASURE } from './frame.ts';
import { palette, sign, statusColours } from './palette.ts';
import { box, type Drawing, fitted, paragraph } from './tree.ts';

/** All that the card of an article shows. */
export interface ArticleCard {
  kind: 'article';
  site: string;
  title: string;
  dek: string;
  date: string;
  /** How many claims it makes, in words; empty where it makes none. */
  claims: string;
  balance: { name: Status; label: string; count: number }[];
}

export function articleCard(article: ArticleView, site: string, words: Words): ArticleCard {
  const { balance, published, updated } = article;
  return {
    kind: 'article',
    site: drawable(site),
    title: drawable(article.title),
    dek: drawable(article.dek),
    date: drawable((updated ?? published).text),
    claims: balance.total === 0 ? '' : words.article.notes.claims(balance.total),
    balance: balance.byStatus.map(({ name, label, count }) => ({ name, label, count })),
  };
}

/** The card of every page that has none of its own: what the site is called, where it is, and what it is. */
export const siteCard = ({ name, description, address }: Site): ArticleCard => ({
  kind: 'article',
  site: drawable(name),
  title: drawable(description),
  dek: '',
  date: new URL(address).host,
  claims: '',
  balance: [],
});

const SIZES = [84, 78, 72, 66, 60, 55, 50, 46, 42];

/** The opening of the article: title, dek, and what became of its claims. */
export function drawArticle(card: ArticleCard): Drawing {
  const bare = card.claims === '';
  const room = { width: MEASURE, height: bare ? 280 : 190, sizes: SIZES, lineHeight: 1.1 };
  const title = fitted(card.title === '' ? card.site : card.title, room, {
    letterSpacing: '-0.018em',
    textWrap: 'balance',
  });
  return frame(
    { site: card.site, about: card.date },
    box(
      { flexDirection: 'column', flexGrow: 1, paddingTop: 36, gap: 20 },
      title,
      paragraph(
        card.dek,
        { width: MEASURE, lines: bare ? 4 : 3 },
        { fontSize: 31, lineHeight: 1.32, color: palette.quiet, textWrap: wrapOf(card.dek) },
      ),
    ),
    ...(bare ? [] : [balance(card)]),
  );
}

/**
 * Right-to-left lines that are `pretty` do not start at the margin in takumi 2.16, as it was with balanced
 * ones (https://github.com/kane50613/takumi/issues/1616).
 */
const wrapOf = (text: string) => (directionOfText(text) === 'rtl' ? 'wrap' : 'pretty');

function balance({ balance: tallies, claims }: ArticleCard): Drawing {
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
      box({ fontWeight: 600 }, claims),
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
