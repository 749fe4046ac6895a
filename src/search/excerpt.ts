import { countOf, type Held, heldByTokens } from './query.ts';
import { tokensIn } from './words.ts';

export interface Stretch {
  text: string;
  marked: boolean;
}

/** In words. */
const LENGTH = 32;

/** The passage of a text with most of what was found, in stretches: the words that were found are marked. */
export function excerpt(text: string, found: ReadonlyMap<string, Held>): Stretch[] {
  const tokens = [...tokensIn(text)];
  const held = heldByTokens(tokens, found);
  const start = densest(held);
  const end = Math.min(start + LENGTH, tokens.length);
  const inside = tokens.slice(start, end).flatMap(({ text: own, isSpaced }, at) => {
    const space = plain(isSpaced && start + at > 0 ? ' ' : '');
    return [space, ...(held[start + at] === 0 ? [plain(own)] : aroundWord(own))];
  });
  return joined([plain(start > 0 ? '…' : ''), ...inside, plain(end < tokens.length ? ' …' : '')]);
}

/** Stretches that touch and are alike are one: signs that were found in a row are one mark. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { text, marked } of stretches) {
    const last = all.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text !== '') all.push({ text, marked });
  }
  return all;
}

/** Where the excerpt starts: most of the words asked for are in it, as often as may be, and in its middle. */
function densest(held: readonly Held[]): number {
  const hits = held.flatMap((one, at) => (one === 0 ? [] : [at]));
  let [best, middle] = [0, 0];
  for (const first of hits) {
    const inside = hits.filter((at) => at >= first && at < first + LENGTH);
    const words = countOf(inside.reduce((all, at) => all | (held[at] ?? 0), 0));
    const weight = words * LENGTH + inside.length;
    if (weight > best) [best, middle] = [weight, (first + (inside.at(-1) ?? first) + 1) / 2];
  }
  return Math.max(0, Math.min(Math.floor(middle - LENGTH / 2), held.length - LENGTH));
}

/** Quotation marks and full stops that touch the word are not what was found; signs of currency are. */
function aroundWord(word: string): Stretch[] {
  const [, before = '', text = word, after = ''] =
    /^([^\p{L}\p{N}\p{Sc}]*)(.*?)([^\p{L}\p{M}\p{N}%]*)$/su.exec(word) ?? [];
  return [plain(before), { text, marked: true }, plain(after)];
}

const plain = (text: string): Stretch => ({ text, marked: false });
