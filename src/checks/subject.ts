import type { Folded } from '../anchoring/fold.ts';
import { overlap, type Range } from '../anchoring/locate.ts';
import { findMoney, type Money } from '../drafting/money/find.ts';
import { sentencesOf } from '../drafting/prose/sentences.ts';
import { type Unshown, unshownIn } from '../markdown/unshown.ts';
import { anchor, type NoteKind } from '../model/anchor.ts';
import type { Registry } from '../model/entity.ts';
import { isEnglish } from '../model/language.ts';
import { once } from '../model/memoize.ts';
import { knownTo } from '../model/placeholders.ts';
import type { Library } from '../model/source.ts';
import type { AnchoredArticle } from '../views/article/context.ts';
import type { LinkFault } from './link-lost.ts';
import type { CutText } from './value-cut.ts';

/** An article as the rules read it: compiled, with what several of them look up. */
export interface Subject extends AnchoredArticle {
  folded: Folded;
  /** Those whose names mean somebody in it. */
  registry: Registry;
  /** The sources that articles share. */
  library: Library;
  /** Values of text that are read shorter than they are written. */
  cuts: readonly CutText[];
  linkFault: LinkFault;
  /** The day it is where the writer is. */
  today: string;
  /** False where the words of the prose cannot be judged: the rules on words know English alone. */
  english: boolean;
  /** The sentences of the prose, in order. */
  readonly sentences: readonly Range[];
  /** The sums of money that the prose states, in order; none in another language than English. */
  readonly money: readonly Money[];
  /** What stands in the Markdown and does not reach readers as it is meant, in order. */
  readonly unshown: readonly Unshown[];
}

type Input = Pick<Subject, 'slug' | 'article' | 'text' | 'blocks' | 'places' | 'folded'> & {
  breaks: readonly number[];
  /** The Markdown of the prose. */
  markdown: string;
};

export function subjectOf(
  input: Input,
  around: Pick<Subject, 'registry' | 'library' | 'today' | 'cuts' | 'linkFault'>,
): Subject {
  const { text, breaks, article, markdown } = input;
  const english = isEnglish(article.lang);
  const sentences = once(() => sentencesOf({ text, breaks }));
  const money = once(() => (english ? moneyIn(text, sentences()) : []));
  const unshown = once(() => unshownIn(markdown));
  return {
    ...input,
    ...around,
    registry: knownTo(article, around.registry),
    english,
    get sentences() {
      return sentences();
    },
    get money() {
      return money();
    },
    get unshown() {
      return unshown();
    },
  };
}

/** What a sentence without a sum has none of: it is not searched, which is most of the work saved. */
const MAY_BE_MONEY =
  /\p{Sc}|illion|\b(?:crores?|lakhs?|dlrs|rs|dollars?|euros?|pounds?|yen|francs?|rupees?|yuan|renminbi|kron[aeo]r?|pesos?|reais|real|rand|won|roubles?|rubles?|lira|zlotys?|shekels?|ringgits?|baht|cents?|pence|bucks?|bitcoins?)\b|\b[A-Z]{3}\s?\d|\d\s?[A-Z]{3}\b/iu;

const moneyIn = (text: string, sentences: readonly Range[]): Money[] =>
  sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return MAY_BE_MONEY.test(sentence) ? findMoney(sentence, 'en').map((sum) => moved(sum, start)) : [];
  });

/** What was read in a stretch, with its places in the text that the stretch begins so far into. */
export function moved<Reading extends Range & { phrase: Range }>(reading: Reading, by: number): Reading {
  const move = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  return { ...reading, ...move(reading), phrase: move(reading.phrase) };
}

/** Where the words of an entry of the frontmatter are marked in the prose. */
export const placesOf = ({ places }: Pick<Subject, 'places'>, kind: NoteKind, id: string): readonly Range[] =>
  places.get(anchor(kind, id)) ?? [];

/** The words of a stretch, on one line. */
export const wordsAt = ({ text }: Pick<Subject, 'text'>, { start, end }: Range): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The stretch from the start of the first sentence that a range touches to the end of the last. */
export function sentenceAround({ sentences }: Subject, range: Range): Range {
  const touched = sentences.filter((sentence) => overlap(sentence, range));
  return { start: touched[0]?.start ?? range.start, end: touched.at(-1)?.end ?? range.end };
}
