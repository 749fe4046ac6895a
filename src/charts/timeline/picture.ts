import type { Event } from '../../article/timeline.ts';
import { type Cell, inBothSizes, type Picture, plural } from '../picture.ts';
import { drawTimeline } from './draw.ts';

/** More happenings than these do not fit a picture; the latest are kept. */
const MOST_EVENTS = 40;
const TITLE = 'What happened, and what was said';

/** Two lanes on one axis of time. Dates known to the month or the year are as long as those are. */
export function timelinePicture(events: readonly Event[], lang: string): Picture {
  const sorted = events.toSorted((a, b) => (a.date.iso < b.date.iso ? -1 : a.date.iso > b.date.iso ? 1 : 0));
  if (sorted.length === 0) {
    return {
      kind: 'empty',
      title: TITLE,
      sentence: 'Nothing here has a date yet, so there is no time to draw.',
    };
  }
  const happened = sorted.filter(({ lane }) => lane === 'happened');
  const omitted = Math.max(0, happened.length - MOST_EVENTS);
  const drawn = sorted.filter((event) => event.lane === 'said' || happened.indexOf(event) >= omitted);
  return {
    kind: 'drawn',
    title: TITLE,
    description: describe(sorted, happened.length),
    ...inBothSizes((frame) => drawTimeline(drawn, frame, lang)),
    notes: [
      'Time is to scale. A long mark is a date of which only the month or the year is known.',
      ...(omitted > 0
        ? [`Drawn are the ${MOST_EVENTS} latest happenings; ${omitted} earlier ones are in the numbers.`]
        : []),
    ],
    table: {
      columns: [{ label: 'Date' }, { label: 'Lane' }, { label: 'What' }, { label: 'Claims' }],
      rows: sorted.map(row),
    },
  };
}

function describe(sorted: readonly Event[], happened: number): string {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const counts = `${plural(happened, 'happening')} and ${plural(sorted.length - happened, 'publication')}`;
  return first.date.iso === last.date.iso
    ? `${counts}, ${first.date.text}.`
    : `${counts} from ${first.date.text} to ${last.date.text}.`;
}

const row = ({ date, lane, text, url, rows }: Event): Cell[] => [
  date.text,
  lane,
  url === undefined ? text : { text, href: url },
  claimsCell(rows),
];

/** The first claim by name, and how many more. */
function claimsCell([first, ...more]: Event['rows']): Cell {
  if (first === undefined) return '–';
  const { claim } = first;
  return {
    text: more.length === 0 ? claim.label : `${claim.label} and ${more.length} more`,
    href: claim.path,
  };
}
