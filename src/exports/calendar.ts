import type { Words } from '../i18n/en/index.ts';
import { voiceOf } from '../i18n/voice.ts';
import { capital } from '../model/capital.ts';
import { settlement } from '../model/claim-rules.ts';
import { lastDay } from '../model/dates.ts';
import { shortHeadline } from '../views/article/headline.ts';
import { speakerIn } from '../views/article/speaker.ts';
import { dateView } from '../views/format.ts';
import { CALENDAR } from '../views/paths.ts';
import type { PromiseRow } from '../views/site/due.ts';
import { claimAddress, type Publication } from './publication.ts';
import { joined, oneLine, sentence } from './text.ts';

/** A line of content, before it is folded. */
type Line = string;

/**
 * Promises and forecasts as a calendar (RFC 5545), each on the last day on which it can still come true. It is the same
 * whenever it is made: what is new in it has the day of the claim’s last version.
 */
export function calendar(rows: readonly PromiseRow[], publication: Publication): string {
  const { site, absolute } = publication;
  const { words } = voiceOf(site.lang);
  const name = `${site.name}: ${words.site.due.title}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Glosswire//Glosswire//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `SOURCE;VALUE=URI:${absolute(CALENDAR)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...rows.flatMap((row) => event(row, words, publication)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ claim, article }: PromiseRow, words: Words, publication: Publication): Line[] {
  const { due, statement, modified, history } = claim;
  const address = claimAddress(claim, publication);
  const day = lastDay(due.iso);
  const summary = joined(
    ': ',
    due.outcome && capital(due.outcome.label),
    speakerIn(claim, words),
    shortHeadline(claim, words),
  );
  const told = settlement(history)?.note;
  const by = sentence(words.forms.due(dateView(due.iso, words.lang).text, due.outcome?.label));
  return [
    'BEGIN:VEVENT',
    `UID:${address}`,
    `DTSTAMP:${stamp(lastDay(modified.iso))}T000000Z`,
    `DTSTART;VALUE=DATE:${stamp(day)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(joined(' ', sentence(statement), by, told && sentence(told), article.title))}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const stamp = (day: string): string => day.replaceAll('-', '');

/** A value of the type TEXT (https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11), on one line. */
const escaped = (text: string): string => oneLine(text).replace(/[\\;,]/g, '\\$&');

const encoder = new TextEncoder();
/** In octets of UTF-8, without the break. */
const LONGEST_LINE = 75;

/**
 * A line in pieces of at most 75 octets, each after the first behind a space, which counts
 * (https://www.rfc-editor.org/rfc/rfc5545#section-3.1). No character is cut in two.
 */
function folded(line: Line): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
