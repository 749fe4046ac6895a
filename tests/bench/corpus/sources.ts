import { type Pick, picker } from '../../fixtures/generate.ts';
import { line, phrase } from './words.ts';
import type { Fields } from './yaml.ts';

const SOURCES = 6;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY = 86_400_000;
const TIERS = ['primary', 'major', 'major', 'trade', 'pointer'];

/** The first is a primary document. */
export const sourceIds = Array.from({ length: SOURCES }, (_, at) => `report-${at + 1}`);

/** What an article with this number rests on. The publishers are the same thirty for all articles. */
export const sourcesOf = (pick: Pick, article: number): Fields[] =>
  sourceIds.map((id, at) => ({
    id,
    publisher: `The ${phrase(picker(at + (article % 5) * SOURCES), 2)}`,
    title: phrase(pick, 7),
    url: `https://source-${at + 1}.example/reports/${article}`,
    published: dayOf(article, -3 - at),
    accessed: dayOf(article),
    tier: TIERS[at % TIERS.length] ?? 'major',
    ...(at % 3 === 2 && { seen: 'excerpt', note: line(pick, 8) }),
  }));

/** The day of an article, or so many days after: one of five years, never another for the same number. */
export const dayOf = (article: number, after = 0): string =>
  new Date(FIRST_DAY + (((article * 37) % 1_800) + after) * DAY).toISOString().slice(0, 10);
