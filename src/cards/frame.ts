import { CARD_SIZE } from '../views/paths.ts';
import { SANS, SERIF } from './fonts.ts';
import { palette } from './palette.ts';
import { box, type Drawing, paragraph } from './tree.ts';

/** In the pixels of a drawing. What Facebook, X, LinkedIn and Slack show uncropped: 1.91 to 1 (https://developers.facebook.com/docs/sharing/best-practices). */
export const WIDTH = 1200;
const HEIGHT = 630;
/** A drawing is made smaller when it is rendered: a card then has less than half of the bytes. */
export const canvas = { ...CARD_SIZE, devicePixelRatio: CARD_SIZE.width / WIDTH };
const MARGIN = 72;
/** Pixels between the margins. */
export const MEASURE = WIDTH - 2 * MARGIN;

interface Frame {
  /** The name of the site. */
  site: string;
  /** A few words at the top right: what this is, and of when. */
  about: string;
}

/** What all cards have: paper, the masthead, a rule, and room below it. */
export function frame({ site, about }: Frame, ...children: Drawing[]): Drawing {
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: `44px ${MARGIN}px 52px`,
      backgroundColor: palette.paper,
      color: palette.ink,
      fontFamily: SERIF,
      fontWeight: 500,
    },
    masthead(site, about),
    ...children,
  );
}

function masthead(site: string, about: string): Drawing {
  return box(
    {
      justifyContent: 'space-between',
      alignItems: 'baseline',
      paddingBottom: 18,
      borderBottom: `2px solid ${palette.ink}`,
    },
    paragraph(
      site,
      { width: 560, lines: 1 },
      { fontSize: 38, lineHeight: 1, fontWeight: 600, letterSpacing: '-0.01em' },
    ),
    paragraph(
      about,
      { width: 460, lines: 1 },
      { fontFamily: SANS, fontSize: 24, lineHeight: 1.175, color: palette.quiet },
    ),
  );
}
