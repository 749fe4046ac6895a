import type { Words } from '../i18n/en/index.ts';
import type { Status } from '../model/vocabulary.ts';
import type { StatusView } from '../views/article/status.ts';
import type { ArticleView, ClaimNote } from '../views/article/view.ts';
import { drawable } from './drawable.ts';
import { SANS } from './fonts.ts';
import { frame, MEASURE } from './frame.ts';
import { palette, sign, statusColours } from './palette.ts';
import { box, type Drawing, fitted, paragraph, type Style } from './tree.ts';

/** All that the card of a claim shows. */
export interface ClaimCard {
  kind: 'claim';
  site: string;
  article: string;
  /** What leads; where it is the verdict, the words that it is about stand below it. */
  headline: string;
  statement?: string;
  status: StatusView;
  speaker: string;
  record: string;
  /** "carried by Reuters" */
  through?: string;
  /** "Version 2 · 23 November 2026" */
  version: string;
}

export function claimCard(claim: ClaimNote, article: ArticleView, site: string, words: Words): ClaimCard {
  const number = claim.versions.at(-1)?.number ?? 1;
  const day = claim.modified.text;
  return {
    kind: 'claim',
    site: drawable(site),
    article: drawable(article.title),
    headline: drawable(claim.headline),
    ...(claim.verdict !== undefined && { statement: drawable(claim.statement) }),
    status: claim.status,
    speaker: drawable(claim.speaker.text),
    record: claim.record.label,
    ...(claim.through && { through: drawable(`${words.article.facts.carriedBy} ${claim.through.text}`) }),
    version: drawable(number > 1 ? `${words.article.claim.version(number)} · ${day}` : day),
  };
}

const NOTE = 268;
const GAP = 52;
const SIZES = [68, 64, 60, 56, 52, 48, 45, 42, 39, 36, 33, 30];

/** The claim as the page shows it: the words on the left, the note in the margin beside them. */
export function drawClaim(card: ClaimCard): Drawing {
  return frame(
    { site: card.site, about: card.version },
    box({ flexGrow: 1, paddingTop: 40, justifyContent: 'space-between' }, words(card), note(card)),
    paragraph(
      card.article,
      { width: MEASURE, lines: 1 },
      { fontFamily: SANS, fontSize: 23, lineHeight: 1.175, color: palette.quiet },
    ),
  );
}

const WIDE = MEASURE - NOTE - GAP;

/** The verdict, and below it the words that it is about, struck where they are false; or else the words alone. */
function words({ headline, statement, status }: ClaimCard): Drawing {
  const text = headline === '' ? status.label : headline;
  const room = { width: WIDE, height: statement === undefined ? 280 : 240, sizes: SIZES, lineHeight: 1.2 };
  const style = { letterSpacing: '-0.012em' };
  if (statement === undefined) return fitted(text, room, { ...style, ...underline[status.name] });
  const told = { fontSize: 31, lineHeight: 1.3, color: palette.quiet };
  return box(
    { flexDirection: 'column', gap: 24 },
    fitted(text, room, style),
    paragraph(
      statement,
      { width: WIDE, lines: 3 },
      status.name === 'contradicted' ? { ...told, textDecoration: 'line-through' } : told,
    ),
  );
}

/** The lines of `src/styles/marks.css`: each status has its own under the words. */
const line = (status: Status, form: string, thickness: number): Style => ({
  textDecoration: `underline ${form} ${statusColours[status]}`,
  textDecorationThickness: `${thickness}px`,
  textUnderlineOffset: '0.2em',
  textDecorationSkipInk: 'none',
});
const underline: Record<Status, Style> = {
  confirmed: line('confirmed', 'solid', 2.5),
  'single-source': line('single-source', 'dotted', 3),
  disputed: line('disputed', 'double', 2),
  contradicted: line('contradicted', 'wavy', 2),
  outdated: line('outdated', 'dashed', 2.5),
  unverified: line('unverified', 'dotted', 3),
};

function note({ status, speaker, record, through }: ClaimCard): Drawing {
  const colour = statusColours[status.name];
  const quiet = { fontSize: 25, lineHeight: 1.3, color: palette.quiet };
  return box(
    {
      flexDirection: 'column',
      width: NOTE,
      marginTop: 10,
      paddingTop: 18,
      borderTop: `3px solid ${colour}`,
      alignSelf: 'flex-start',
      fontFamily: SANS,
    },
    box(
      { alignItems: 'center', gap: 12, fontSize: 31, fontWeight: 600, color: colour, marginBottom: 16 },
      sign(status.name, 32),
      status.label,
    ),
    paragraph(speaker, { width: NOTE, lines: 3 }, { fontSize: 27, fontWeight: 600, lineHeight: 1.25 }),
    paragraph(record, { width: NOTE, lines: 2 }, quiet),
    ...(through === undefined ? [] : [paragraph(through, { width: NOTE, lines: 2 }, quiet)]),
  );
}
