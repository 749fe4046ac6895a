import type { Voice } from '../../i18n/voice.ts';
import type { Event } from '../../views/site/timeline.ts';
import type { ProsePicture, Table } from '../picture.ts';
import { happeningText } from '../timeline/layout.ts';
import { tableOf } from '../timeline/picture.ts';
import { drawDates } from './draw.ts';

/** More dates than these are a list and no picture; the latest are kept. */
const MOST = 24;

/** What happened, in order of time; where nothing did, what was published. */
export function datesPicture(events: readonly Event[], title: string, voice: Voice): ProsePicture {
  const said = voice.words.pictures.timeline;
  if (events.length === 0) return { kind: 'empty', title, sentence: said.empty };
  const happened = events.filter(({ lane }) => lane === 'happened');
  const told = happened.length > 0 ? happened : events;
  const drawn = told.slice(-MOST);
  const isOne = new Set(drawn.flatMap(({ rows }) => rows.map(({ claim }) => claim.id))).size === 1;
  const textOf = (event: Event) => (isOne || event.lane === 'said' ? event.text : happeningText(event));
  const omitted = told.length - drawn.length;
  return {
    kind: 'drawn',
    title,
    description: drawn.map((event) => `${event.date.text}: ${textOf(event)}`).join(' '),
    narrow: drawDates(drawn, voice, textOf),
    notes: omitted > 0 ? [said.omitted(MOST, omitted)] : [],
    table: isOne ? datesOf(told, said) : tableOf(told, said),
  };
}

/** What became of one claim needs no claim beside each date. */
const datesOf = (events: readonly Event[], { columns }: Voice['words']['pictures']['timeline']): Table => ({
  columns: [{ label: columns.date }, { label: columns.what }],
  rows: events.map(({ date, text }) => [date.text, text]),
});
