import type { Voice } from '../../i18n/voice.ts';
import type { Event } from '../../views/site/timeline.ts';
import type { Frame } from '../picture.ts';
import { type Drawing, path, type Shape, shape, together } from '../svg.ts';
import { label, SMALL } from '../text.ts';
import { type Happening, happeningText, LINE, layoutTimeline, type Moment } from './layout.ts';
import type { TimeAxis } from './time.ts';

const NUMBERS = 30;

/** Time runs down the axis: what was said to its left, what happened to its right, numbered and told in a list. */
export function drawTimeline(events: readonly Event[], frame: Frame, voice: Voice): Drawing {
  const layout = layoutTimeline(events, frame, voice.lang);
  const words = voice.words.pictures.timeline;
  const { axis, said, happened, step, axisX, listX, height } = layout;
  return {
    width: frame.width,
    height,
    svg: together([
      ...headings(layout, frame, words),
      ...drawAxis(axis, axisX),
      ...said.map((moment) => saidShape(moment, axisX - 12 - moment.column * step)),
      ...happened.flatMap((happening) => happeningShapes(happening, axisX)),
      ...happened.flatMap((happening) => entryShapes(happening, listX)),
      ...(said.length > 0 ? drawKey(layout.foot + 22, frame, words) : []),
    ]),
  };
}

type Words = Voice['words']['pictures']['timeline'];

function headings(
  { axisX, listX, said, happened }: ReturnType<typeof layoutTimeline>,
  { narrow, width }: Frame,
  words: Words,
): Shape[] {
  const heading = (text: string, x: number, anchor: 'start' | 'end') =>
    label(text, { x, y: 14, anchor, class: 'strong' });
  const left = narrow ? heading(words.said, 40, 'start') : heading(words.said, axisX - 10, 'end');
  const right = narrow ? heading(words.happened, width, 'end') : heading(words.happened, listX - 26, 'start');
  return [...(said.length > 0 ? [left] : []), ...(happened.length > 0 ? [right] : [])];
}

function drawAxis({ ticks, top, bottom }: TimeAxis, x: number): Shape[] {
  return [
    ...ticks.flatMap(({ y, text, isYear }) => [
      shape('path', { d: path`M40,${y}H${x}`, class: 'grid' }),
      label(text, { x: 0, y: y + 4, size: SMALL, class: isYear ? 'strong' : 'quiet' }),
    ]),
    shape('path', { d: path`M${x},${top - 6}V${bottom + 6}`, class: 'base' }),
  ];
}

/** A document of a party concerned is a full diamond, what others published a ring; a month or a year is as long as it is. */
function saidShape({ event, top, bottom, isDay }: Moment, x: number): Shape {
  const y = (top + bottom) / 2;
  const title = shape('title', {}, `${event.date.text}: ${event.text}`);
  const name = event.isPrimary ? 'dot' : 'ring';
  const stretch = { x: x - 2, y: top + 0.5, width: 4, height: bottom - top - 1, rx: 2, class: name };
  if (!isDay) return shape('rect', stretch, title);
  return event.isPrimary
    ? shape('path', { d: path`M${x},${y - 4}l4,4l-4,4l-4,-4z`, class: name }, title)
    : shape('circle', { cx: x, cy: y, r: 2.8, class: name }, title);
}

/** Its time on the axis, and its number as near to that as there is room. */
function happeningShapes({ top, bottom, isDay, column, number, numberY }: Happening, x: number): Shape[] {
  const y = (top + bottom) / 2;
  const place = isDay ? x : x + 6 + column * 6;
  return [
    shape('path', { d: path`M${place},${y}L${x + NUMBERS - 8},${numberY}`, class: 'leader' }),
    isDay
      ? shape('circle', { cx: x, cy: y, r: 3.5, class: 'event' })
      : shape('rect', { x: place - 2, y: top, width: 4, height: bottom - top, rx: 2, class: 'event' }),
    ...badge(number, x + NUMBERS, numberY),
  ];
}

function badge(number: number, x: number, y: number): Shape[] {
  const width = Math.max(17, 4 + 8 * String(number).length + 4);
  return [
    shape('rect', { x: x - width / 2, y: y - 8.5, width, height: 17, rx: 8.5, class: 'event' }),
    label(String(number), { x, y: y + 4.2, anchor: 'middle', size: SMALL, class: 'reversed' }),
  ];
}

function entryShapes({ event, number, entryY, texts }: Happening, x: number): Shape[] {
  let y = entryY + 13;
  const shapes = [
    ...badge(number, x - 17, y - 4),
    label(event.date.text, { x, y, size: SMALL, class: 'strong' }),
  ];
  for (const { event: one, lines } of texts) {
    for (const line of lines) {
      y += LINE;
      const isCut = line === lines.at(-1) && line.endsWith('…');
      shapes.push(label(line, { x, y, size: SMALL, ...(isCut && { whole: happeningText(one) }) }));
    }
    y += 4;
  }
  return shapes;
}

function drawKey(y: number, { narrow }: Frame, words: Words): Shape[] {
  const second = narrow ? { x: 6, y: y + 20 } : { x: 250, y };
  return [
    shape('path', { d: path`M6,${y - 8}l4,4l-4,4l-4,-4z`, class: 'dot' }),
    label(words.primary, { x: 18, y, size: SMALL, class: 'quiet' }),
    shape('circle', { cx: second.x, cy: second.y - 4, r: 2.8, class: 'ring' }),
    label(words.other, { x: second.x + 12, y: second.y, size: SMALL, class: 'quiet' }),
  ];
}
