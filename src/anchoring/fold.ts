import { WIDE } from '../model/scripts.ts';

/**
 * Text reduced to what matters for finding a quote, with the way back.
 * Typographic quotes, dashes, ellipses and white space are what editors and editing programs
 * change without meaning to; letters, digits and other punctuation are not. Between two signs of a script
 * without spaces white space is left out: there a line was broken.
 */
export interface Folded {
  text: string;
  /** What it was made of. */
  original: string;
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

/** Soft hyphen, zero-width spaces and joiners, byte order mark, direction marks, text or picture form. */
const UNSEEN = String.raw`\u00AD\u200B-\u200F\u2060-\u2064\u2066-\u2069\u202A-\u202E\uFE0E\uFE0F\uFEFF`;
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');
const IS_WIDE = new RegExp(`^[${WIDE}]\\p{M}*$`, 'v');
const SPACE = /^[\s\u0085]$/u;
/** ASCII but for the signs that fold, with single spaces and hyphens: most of a text. Its last sign may start a cluster. */
const SAME = String.raw`([!-,.-_a-~]+(?:[ -][!-,.-_a-~]+)*)(?![\p{M}${UNSEEN}])`;
const WHOLE = new RegExp(`^(?:${SAME})?$`, 'su');
/** What NFC may join: the letters of a Korean syllable, or a character with the marks that combine with it. */
const CLUSTER =
  String.raw`[\u1100-\u1112\uAC00-\uD7A3][${UNSEEN}]*[\u1161-\u1175]?[${UNSEEN}]*[\u11A8-\u11C2]?[\p{M}${UNSEEN}]*|` +
  String.raw`\P{M}[\p{M}${UNSEEN}]*|\p{M}[\p{M}${UNSEEN}]*`;
const PARTS = new RegExp(`${SAME}|${CLUSTER}`, 'gsu');

/** Folds white space runs to one space, and typographic signs and Unicode forms to the plain one. */
export function fold(original: string): Folded {
  const builder = new FoldBuilder();
  for (const { 0: cluster, 1: same, index } of original.matchAll(PARTS)) {
    if (same !== undefined) {
      builder.keep(same, index);
      continue;
    }
    const end = index + cluster.length;
    const seen = cluster.replace(ALL_UNSEEN, '');
    if (SPACE.test(seen)) builder.space(index, end);
    else builder.add(plain(seen), index, end);
  }
  return builder.done(original);
}

function plain(cluster: string): string {
  if (cluster === '…') return '...';
  const composed = cluster.normalize('NFC');
  return QUOTES.get(composed) ?? composed;
}

class FoldBuilder {
  /** Joined only at the end: to look at the end of a string that grows is slow (it is copied each time). */
  #pieces: string[] = [];
  #offsets: number[] = [];
  #ends: number[] = [];

  add(text: string, start: number, end: number): void {
    if (text === '') return;
    if (text === '-' && this.#endsIn('-')) {
      this.#extend(end);
      return;
    }
    if (this.#endsIn(' ') && IS_WIDE.test(text) && IS_WIDE.test(this.#pieces.at(-2) ?? '')) this.#drop();
    this.#pieces.push(text);
    for (let unit = 0; unit < text.length; unit += 1) {
      this.#offsets.push(start);
      this.#ends.push(end);
    }
  }

  /** Text of which every unit stands for itself. */
  keep(text: string, start: number): void {
    this.#pieces.push(text);
    for (let unit = start; unit < start + text.length; unit += 1) {
      this.#offsets.push(unit);
      this.#ends.push(unit + 1);
    }
  }

  space(start: number, end: number): void {
    if (this.#endsIn(' ')) this.#extend(end);
    else this.add(' ', start, end);
  }

  done(original: string): Folded {
    this.#offsets.push(original.length);
    return { text: this.#pieces.join(''), original, offsets: this.#offsets, ends: this.#ends };
  }

  /** Lets the last unit stand for what follows it as well. */
  #extend(end: number): void {
    this.#ends[this.#ends.length - 1] = end;
  }

  /** Takes the last unit back. */
  #drop(): void {
    this.#pieces.pop();
    this.#offsets.pop();
    this.#ends.pop();
  }

  #endsIn(sign: string): boolean {
    return this.#pieces.at(-1) === sign;
  }
}

/** The folded text without white space at either end: what a quote is reduced to. */
export function foldQuote(quote: string): string {
  return WHOLE.test(quote) ? quote : fold(quote).text.trim();
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
