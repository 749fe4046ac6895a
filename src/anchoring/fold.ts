/**
 * Text reduced to what matters for finding a quote, with the way back.
 * Typographic quotes, dashes, ellipses and white space are what editors and editing programs
 * change without meaning to; letters, digits and other punctuation are not.
 */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the original. */
  offsets: readonly number[];
  /** For each UTF-16 unit of `text`, the offset in the original just after what it stands for. */
  ends: readonly number[];
}

const QUOTES = new Map([
  ...[...'‘’‚‛′`´ʼ'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟″«»'].map((sign) => [sign, '"'] as const),
  ...[...'‐‑‒–—―−﹣－'].map((sign) => [sign, '-'] as const),
]);

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks. */
const INVISIBLE = /^[\u00AD\u200B-\u200F\u2060-\u2064\u2066-\u2069\u202A-\u202E\uFEFF]$/u;
const SPACE = /^[\s\u00A0\u0085]$/u;
/** Whether a sign is drawn as text or as a coloured picture. */
const PRESENTATION = /[\uFE0E\uFE0F]/g;
/** What NFC may join: the letters of a Korean syllable, or a character with the marks that combine with it. */
const CLUSTER = /[\u1100-\u1112\uAC00-\uD7A3][\u1161-\u1175]?[\u11A8-\u11C2]?\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;

/** Folds white space runs to one space, and typographic signs and Unicode forms to the plain one. */
export function fold(original: string): Folded {
  const builder = new FoldBuilder();
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    if (INVISIBLE.test(cluster)) builder.extend(index + cluster.length);
    else if (SPACE.test(cluster)) builder.space(index, index + cluster.length);
    else builder.add(plain(cluster), index, index + cluster.length);
  }
  return builder.done(original.length);
}

function plain(cluster: string): string {
  if (cluster === '…') return '...';
  const composed = cluster.normalize('NFC').replace(PRESENTATION, '');
  return QUOTES.get(composed) ?? composed;
}

class FoldBuilder {
  #text = '';
  #offsets: number[] = [];
  #ends: number[] = [];

  add(text: string, start: number, end: number): void {
    if (text === '-' && this.#text.endsWith('-')) return this.extend(end);
    this.#text += text;
    for (let unit = 0; unit < text.length; unit += 1) {
      this.#offsets.push(start);
      this.#ends.push(end);
    }
  }

  space(start: number, end: number): void {
    if (this.#text.endsWith(' ')) this.extend(end);
    else this.add(' ', start, end);
  }

  /** Lets the last unit stand for what follows it as well. */
  extend(end: number): void {
    if (this.#text.endsWith(' ') || this.#text.endsWith('-')) this.#ends[this.#ends.length - 1] = end;
  }

  done(length: number): Folded {
    return { text: this.#text, offsets: [...this.#offsets, length], ends: this.#ends };
  }
}

/** The folded text without white space at either end: what a quote is reduced to. */
export function foldQuote(quote: string): string {
  return fold(quote).text.trim();
}

/** The first place in the folded text that stands for what is at or after an offset of the original. */
export function foldedAt({ offsets }: Folded, offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
