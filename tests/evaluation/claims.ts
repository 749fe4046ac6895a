import * as z from 'zod';
import type { Range } from '../../src/anchoring/locate.ts';
import { findAttributions } from '../../src/drafting/claims/find.ts';
import type { Speaker } from '../../src/drafting/claims/speakers.ts';
import { findEntities } from '../../src/drafting/entities/find.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';
import { clip } from '../../src/model/show.ts';
import { offsetField, readJsonl, textField } from './jsonl.ts';
import { listing, type Matching, matchSpans, measureTable, shareOf } from './spans.ts';

const speakerSchema = z.union([z.string(), z.object({ text: z.string() }), z.object({ name: z.string() })]);

/**
 * A story with what is said in it. `start` and `end` are UTF-16 offsets into `text`, with or without the quotation
 * marks. `kind` tells quoted from reported speech; without it, words between marks are quoted speech.
 */
const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: textField,
  quotes: z.array(
    z.object({
      start: offsetField,
      end: offsetField,
      kind: z.enum(['direct', 'indirect', 'mixed']).optional(),
      speaker: speakerSchema.nullish(),
    }),
  ),
});

type Row = z.output<typeof rowSchema>;
interface Gold extends Range {
  speaker: string | undefined;
  near: string;
}
interface Found extends Range {
  speaker: Speaker;
  near: string;
}

/** The share of two spans that must be common for one to be the other. */
const LEAST_OVERLAP = 0.3;

/** How well quoted and reported speech is found, and how often the speaker whom we name is the right one. */
export function evaluateClaims(content: string, file: string): string {
  const results = readJsonl(content, file, rowSchema).map(measureRow);
  const [direct, indirect] = [results.map((one) => one.direct), results.map((one) => one.indirect)];
  const named = direct
    .flatMap(({ pairs }) => pairs)
    .filter(({ gold, found }) => isNamed(gold.speaker) && found.speaker.entity !== undefined);
  const wrong = named.filter(({ gold, found }) => !isSameSpeaker(gold.speaker ?? '', found.speaker));
  return [
    measureTable([...measuresOf('quoted', direct), ...measuresOf('reported', indirect)]),
    `\n\nnamed speakers right: ${shareOf(named.length - wrong.length, named.length)}`,
    listing(
      'wrong speakers',
      wrong.map(
        ({ gold, found }) => `${found.speaker.entity?.name}, in the data ${gold.speaker} | ${found.near}`,
      ),
    ),
    ...(['quoted', 'reported'] as const).flatMap((kind) => {
      const matchings = kind === 'quoted' ? direct : indirect;
      return [
        listing(
          `missed, ${kind}`,
          matchings.flatMap(({ missed }) =>
            missed.map(({ speaker, near }) => `${speaker ?? 'nobody named'} | ${near}`),
          ),
        ),
        listing(
          `not in the data, ${kind}`,
          matchings.flatMap(({ extra }) =>
            extra.map(({ speaker, near }) => `${speaker.entity?.name ?? speaker.as} | ${near}`),
          ),
        ),
      ];
    }),
  ].join('');
}

function measureRow(row: Row) {
  const passage = passageOf(row.text);
  const found = findAttributions(passage, findEntities(passage, new Map()));
  const near = ({ start, end }: Range) => clip(row.text.slice(start, end).replace(/\s+/g, ' '), 80);
  const ours = (spans: readonly (Range & { speaker: Speaker })[]): Found[] =>
    spans.map(({ start, end, speaker }) => ({ start, end, speaker, near: near({ start, end }) }));
  const gold = (direct: boolean): Gold[] =>
    row.quotes
      .filter((quote) => isDirect(quote, row.text) === direct)
      .map(({ start, end, speaker }) => ({
        start,
        end,
        speaker: nameOf(speaker),
        near: near({ start, end }),
      }));
  return {
    direct: matchSpans(gold(true), ours(found.direct), LEAST_OVERLAP),
    indirect: matchSpans(gold(false), ours(found.indirect), LEAST_OVERLAP),
  };
}

const MARKS = /[“”"„«»‘’']|``|''/u;
const isDirect = ({ kind, start, end }: Row['quotes'][number], text: string) =>
  kind === undefined
    ? MARKS.test(text.slice(Math.max(0, start - 2), start + 2)) && MARKS.test(text.slice(end - 2, end + 2))
    : kind === 'direct';

const nameOf = (speaker: Row['quotes'][number]['speaker']): string | undefined => {
  if (speaker === null || speaker === undefined) return undefined;
  if (typeof speaker === 'string') return speaker;
  return 'text' in speaker ? speaker.text : speaker.name;
};

function measuresOf(name: string, matchings: readonly Matching<Gold, Found>[]) {
  const right = matchings.flatMap(({ pairs }) => pairs).length;
  const gold = right + matchings.flatMap(({ missed }) => missed).length;
  const found = right + matchings.flatMap(({ extra }) => extra).length;
  return [{ name: `${name} (overlap ${LEAST_OVERLAP})`, gold, found, right }];
}

/** A name, not "he" nor "a spokesman". */
const isNamed = (speaker: string | undefined) =>
  speaker !== undefined && /\p{Lu}\p{L}+/u.test(speaker) && !/^(?:He|She|They|It|The|A|An)\b/u.test(speaker);

/** The same where one name holds the last word of the other: "Mr. Musk" and "Elon Musk". */
function isSameSpeaker(gold: string, { entity }: Speaker): boolean {
  const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [theirs, own] = [words(gold), words(entity?.name ?? '')];
  const [last, first] = [own.at(-1) ?? '', own[0] ?? ''];
  return (
    theirs.includes(last) ||
    (own.includes(theirs.at(-1) ?? '') && theirs.length > 0) ||
    theirs.includes(first)
  );
}
