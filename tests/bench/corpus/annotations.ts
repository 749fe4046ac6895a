import type { Pick } from '../../fixtures/generate.ts';
import { type Block, put, type Token, textOf } from './blocks.ts';
import { capital, choose, line, phrase } from './words.ts';
import type { Fields } from './yaml.ts';

const MILLION = 1_000_000;
const STATUSES = [
  'confirmed',
  'single-source',
  'confirmed',
  'disputed',
  'contradicted',
  'outdated',
  'unverified',
];
const STANCES: Record<string, string[]> = {
  confirmed: ['supports', 'supports'],
  'single-source': ['supports', 'context'],
  disputed: ['supports', 'contradicts'],
  contradicted: ['contradicts', 'context'],
  outdated: ['supports', 'updates'],
  unverified: ['context'],
};
const KINDS = ['investment', 'contract', 'plan', 'revenue', 'debt', 'commitment'];

/** What annotations refer to: ids of the cast, and of sources, of which the first is a primary document. */
export interface Known {
  cast: readonly string[];
  sources: readonly string[];
}

/** Writes a sum into a block, and gives its entry. No two sums of an article are the same. */
export function figureIn(pick: Pick, block: Block, index: number, { cast, sources }: Known): Fields {
  const millions = 11 + index * 7 + pick(7);
  const quote = `$${millions} million`;
  put(pick, choose(pick, block.runs), quote);
  return {
    id: `sum-${index + 1}`,
    quote,
    value: millions * MILLION,
    kind: choose(pick, KINDS),
    from: choose(pick, cast),
    to: choose(pick, cast),
    asOf: `20${20 + pick(5)}-0${1 + pick(9)}`,
    note: line(pick, 11),
    sources: [choose(pick, sources)],
  };
}

/** The entry of a claim whose words stand in a block, and nowhere else in `text`. To be called last. */
export function claimIn(pick: Pick, block: Block, index: number, text: string, known: Known): Fields {
  const status = STATUSES[index % STATUSES.length] ?? 'single-source';
  const who = choose(pick, known.cast);
  const quote = quoteIn(pick, block, text);
  const gist = quote.replaceAll(/[.,]/g, '').toLowerCase();
  return {
    id: `${phrase(pick, 2).toLowerCase().replaceAll(' ', '-')}-${index + 1}`,
    quote,
    label: capital(gist.split(' ').slice(0, 4).join(' ')),
    statement: `${capital(who.replace('-', ' '))} said that ${gist}, as the ${phrase(pick, 3).toLowerCase()} knew.`,
    says: says(pick, index, who),
    status,
    assessment: line(pick, 19),
    about: [...new Set([who, choose(pick, known.cast)])],
    evidence: evidence(pick, status, known.sources),
    ...(status === 'outdated' && {
      history: [{ date: '2025-03-04', status, note: line(pick, 9) }],
    }),
  };
}

function says(pick: Pick, index: number, who: string): Fields {
  const record = ['document', 'on-record', 'anonymous', 'own-word', 'author'][index % 5] ?? 'author';
  if (record === 'anonymous') return { as: `people close to the ${phrase(pick, 2).toLowerCase()}`, record };
  return record === 'author' ? { record } : { who, record, via: phrase(pick, 3) };
}

/** Each from another source, the primary document first. */
function evidence(pick: Pick, status: string, sources: readonly string[]): Fields[] {
  const others = 1 + pick(sources.length - 1);
  return (STANCES[status] ?? []).map((stance, index) => ({
    source: (index === 0 ? sources[0] : sources[others]) ?? '',
    stance,
    note: line(pick, 14),
  }));
}

function quoteIn(pick: Pick, block: Block, text: string): string {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const quote = passage(pick, choose(pick, block.runs));
    if (text.indexOf(quote) === text.lastIndexOf(quote)) return quote;
  }
  throw new Error(`No words stand once alone in: ${block.runs.map(textOf).join(' ')}`);
}

function passage(pick: Pick, tokens: readonly Token[]): string {
  const length = Math.min(tokens.length, 8 + pick(6));
  const start = pick(tokens.length - length + 1);
  return textOf(tokens.slice(start, start + length)).replace(/[.,]$/, '');
}
