import type { Claim } from '../model/claim.ts';
import { findingsOn, type Rule } from './rule.ts';

/** The share of words that two statements have in common from which on they say the same. */
const SAME = 0.85;

export const nearDuplicate: Rule = {
  code: 'near-duplicate',
  severity: 'warning',
  title: 'No two claims of an article say the same.',
  explanation:
    'Two claims that say the same divide the evidence and are counted twice. Their statements are compared word by word, without regard to order: at 85% in common they are reported, unless they differ in a number, a name or a negation. Claims that are declared to conflict are left alone.',
  find({ article }) {
    const { claims } = article;
    const bags = claims.map(({ statement }) => bagOf(statement));
    return findingsOn(article, 'claims', 'statement', (claim, index) => {
      const earlier = claims
        .slice(0, index)
        .find((other, at) => same(bags[index], bags[at]) && !conflict(claim, other));
      return (
        earlier &&
        `This says the same as "${earlier.id}". Make one claim of the two, or say in what they differ.`
      );
    });
  },
};

/** The words of a statement, in lower case, with how often each occurs and how it is written. */
interface Bag {
  size: number;
  words: Map<string, { times: number; written: string }>;
}

function bagOf(text: string): Bag {
  const found = text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}.,'’-]*[\p{L}\p{N}])?/gu) ?? [];
  const words: Bag['words'] = new Map();
  for (const written of found) {
    const key = written.toLowerCase();
    words.set(key, { written, times: (words.get(key)?.times ?? 0) + 1 });
  }
  return { size: found.length, words };
}

function same(a: Bag | undefined, b: Bag | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [shorter, longer] = a.size < b.size ? [a.size, b.size] : [b.size, a.size];
  if (shorter === 0 || shorter / longer < SAME) return false;
  let common = 0;
  for (const [word, { times }] of a.words) common += Math.min(times, b.words.get(word)?.times ?? 0);
  return (2 * common) / (a.size + b.size) >= SAME && ![...excess(a, b), ...excess(b, a)].some(matters);
}

/** The words that one statement has and the other has not, or less often. */
const excess = (a: Bag, b: Bag): string[] =>
  [...a.words].flatMap(([word, { times, written }]) =>
    times > (b.words.get(word)?.times ?? 0) ? [written] : [],
  );

/** A word that makes another claim of a sentence. */
const matters = (word: string) =>
  /\p{N}|^\p{Lu}|^(?:not|no|never|nor|without|un\w+|more|less|before|after)$|n[’']t$/u.test(word);

const conflict = (a: Claim, b: Claim) => a.conflictsWith.includes(b.id) || b.conflictsWith.includes(a.id);
