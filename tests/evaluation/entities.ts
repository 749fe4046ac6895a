import * as z from 'zod';
import { findEntities } from '../../src/drafting/entities/find.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';
import { clip } from '../../src/model/show.ts';
import { offsetField, readJsonl, textField } from './jsonl.ts';
import { isSame, listing, type Matching, matchSpans, measureTable } from './spans.ts';

/** A story with its names marked. Spans of other types, and those whose head is no proper noun, are passed over. */
const rowSchema = z.object({
  id: z.string().optional(),
  text: textField,
  spans: z.array(
    z.object({
      start: offsetField,
      end: offsetField,
      text: textField,
      type: textField,
      headPos: z.string().default('PROPN'),
      head: z.string().optional(),
    }),
  ),
});

type Row = z.output<typeof rowSchema>;
interface Span {
  start: number;
  end: number;
  text: string;
  near: string;
}

const TYPES = { companies: /^(?:ORG|ORGANIZATION|COMPANY)$/i, people: /^(?:PER|PERSON)$/i };
type Type = keyof typeof TYPES;

/** How well companies (and other bodies) and people are found. Where data is annotated in part, only recall means something. */
export function evaluateEntities(content: string, file: string): string {
  const rows = readJsonl(content, file, rowSchema).map((row) => ({ row, found: foundIn(row.text) }));
  const results = (['companies', 'people'] as const).map((type) => ({
    type,
    matchings: rows.map(({ row, found }) => matchSpans(goldOf(row, type), found[type])),
  }));
  return [
    measureTable(results.flatMap(({ type, matchings }) => measuresOf(type, matchings))),
    ...results.flatMap(({ type, matchings }) => [
      listing(
        `missed ${type}`,
        matchings.flatMap(({ missed }) => missed.map(show)),
      ),
      listing(
        `${type} not in the data`,
        matchings.flatMap(({ extra }) => extra.map(show)),
      ),
    ]),
  ].join('');
}

function measuresOf(name: string, matchings: readonly Matching<Span, Span>[]) {
  const pairs = matchings.flatMap((one) => one.pairs);
  const gold = pairs.length + matchings.flatMap(({ missed }) => missed).length;
  const found = pairs.length + matchings.flatMap(({ extra }) => extra).length;
  const exact = pairs.filter((pair) => isSame(pair.gold, pair.found)).length;
  return [
    { name: `${name}, overlapping`, gold, found, right: pairs.length },
    { name: `${name}, exact`, gold, found, right: exact },
  ];
}

/** Spans may nest ("Airbus chief executive Noel Forgeard" and "Noel Forgeard"): only the outermost of a type counts. */
function goldOf({ text, spans }: Row, type: Type): Span[] {
  const own = spans.filter((span) => TYPES[type].test(span.type) && span.headPos === 'PROPN');
  const outer = own.filter(
    (span) =>
      !own.some((other) => other.start <= span.start && other.end >= span.end && !isSame(span, other)),
  );
  const unique = outer.filter((span, index) => outer.findIndex((other) => isSame(span, other)) === index);
  return unique.map(({ start, end, text: words }) => ({
    start,
    end,
    text: words,
    near: nearby(text, start),
  }));
}

function foundIn(text: string): Record<Type, Span[]> {
  const entities = findEntities(passageOf(text), new Map());
  const spans = (wanted: boolean) =>
    entities
      .filter(({ kind }) => (kind === 'person') === wanted && kind !== 'product')
      .flatMap(({ mentions }) =>
        mentions.map(({ start, end }) => ({
          start,
          end,
          text: text.slice(start, end),
          near: nearby(text, start),
        })),
      );
  return { companies: spans(false), people: spans(true) };
}

const nearby = (text: string, at: number) =>
  clip(text.slice(Math.max(0, at - 30), at + 60).replace(/\s+/g, ' '), 90);
const show = ({ text, near }: Span) => `${text} | in ${near}`;
