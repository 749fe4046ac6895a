import type { Voice } from '../../i18n/voice.ts';
import { compare } from '../../views/compare.ts';
import type { Event } from '../../views/site/timeline.ts';
import { type Cell, inBothSizes, type Picture, type Table } from '../picture.ts';
import { drawTimeline } from './draw.ts';

/** More happenings than these do not fit a picture; the latest are kept. */
const MOST_EVENTS = 40;

/** Two lanes on one axis of time. Dates known to the month or the year are as long as those are. */
export function timelinePicture(events: readonly Event[], voice: Voice): Picture {
  const said = voice.words.pictures.timeline;
  const sorted = events.toSorted((a, b) => compare(a.date.iso, b.date.iso));
  if (sorted.length === 0) return { kind: 'empty', title: said.title, sentence: said.empty };
  const happened = sorted.filter(({ lane }) => lane === 'happened');
  const omitted = Math.max(0, happened.length - MOST_EVENTS);
  const tooEarly = new Set(happened.slice(0, omitted));
  const drawn = sorted.filter((event) => !tooEarly.has(event));
  return {
    kind: 'drawn',
    title: said.title,
    description: describe(sorted, happened.length, said),
    ...inBothSizes((frame) => drawTimeline(drawn, frame, voice)),
    notes: [said.scale, ...(omitted > 0 ? [said.omitted(MOST_EVENTS, omitted)] : [])],
    table: tableOf(sorted, said),
  };
}

type Said = Voice['words']['pictures']['timeline'];

/** How much there is, and from when to when. */
function describe(sorted: readonly Event[], happened: number, said: Said): string {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const counts = said.counts(happened, sorted.length - happened);
  return first.date.iso === last.date.iso
    ? said.on(counts, first.date.text)
    : said.between(counts, first.date.text, last.date.text);
}

/** All events, each with its claims. */
export const tableOf = (events: readonly Event[], said: Said): Table => {
  const { date, lane, what, claims } = said.columns;
  return {
    columns: [date, lane, what, claims].map((label) => ({ label })),
    rows: events.map((event) => row(event, said)),
  };
};

const row = ({ date, lane, text, url, rows }: Event, said: Said): Cell[] => [
  date.text,
  said.lanes[lane],
  url === undefined ? text : { text, href: url },
  claimsCell(rows, said),
];

/** The first claim by name, and how many more. */
function claimsCell([first, ...more]: Event['rows'], { andMore }: Said): Cell {
  if (first === undefined) return '–';
  const { claim } = first;
  const text = more.length === 0 ? claim.label : andMore(claim.label, more.length);
  return { text, href: claim.path };
}
