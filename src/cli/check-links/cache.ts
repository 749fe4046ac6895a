import * as z from 'zod';
import { readPlainFile } from '../../disk/read.ts';
import { type Kind, type Outcome, outcomeSchema } from './outcome.ts';

const entrySchema = z.strictObject({ checked: z.number(), outcome: outcomeSchema });
const fileSchema = z.strictObject({ version: z.literal(1), links: z.record(z.string(), entrySchema) });

/** What was found out before, by address. */
export type Cache = ReadonlyMap<string, z.output<typeof entrySchema>>;

const DAY = 24 * 60 * 60 * 1000;
/** How long an answer is believed, in milliseconds. What fails today is asked for again. */
const AGES: Record<Kind, number> = { alive: 7 * DAY, moved: 7 * DAY, refused: DAY, dead: DAY, failing: 0 };
const MOST = 5000;

/** In bytes: so many answers take far less. */
const LARGEST = 20_000_000;

/** The cache in a file; an empty one where there is no such file, or it is damaged or of another version. */
export function readCache(path: string): Cache {
  try {
    const file = readPlainFile(path, LARGEST);
    const text = file.kind === 'read' ? file.bytes.toString('utf8') : '';
    return new Map(Object.entries(fileSchema.parse(JSON.parse(text)).links));
  } catch {
    return new Map();
  }
}

export function cached(cache: Cache, url: string, now: number): Outcome | undefined {
  const entry = cache.get(url);
  return entry !== undefined && isFresh(entry, now) ? entry.outcome : undefined;
}

const isFresh = ({ checked, outcome }: { checked: number; outcome: Outcome }, now: number) =>
  checked <= now && now - checked < AGES[outcome.kind];

/** The cache with what was found out now, without what is too old, the newest entries only. */
export function writeCache(cache: Cache, outcomes: ReadonlyMap<string, Outcome>, now: number): string {
  const fresh = [...outcomes].map(([url, outcome]) => [url, { checked: now, outcome }] as const);
  const links = [...new Map([...cache, ...fresh])]
    .filter(([, entry]) => isFresh(entry, now))
    .toSorted(([, a], [, b]) => b.checked - a.checked)
    .slice(0, MOST);
  return `${JSON.stringify({ version: 1, links: Object.fromEntries(links) })}\n`;
}
