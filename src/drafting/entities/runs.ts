import type { Range } from '../../anchoring/locate.ts';
import { type Passage, sentencesOf } from '../prose/sentences.ts';
import { isHeadline } from './headline.ts';
import { knownKind } from './known.ts';
import { CALENDAR, ORGANISATIONS, STARTERS } from './lexicon.ts';
import { ARTICLE, isParticle, PARTICLES } from './particles.ts';
import { isPlace } from './places.ts';
import { isListing, tellsOfMatches } from './results.ts';

/** A word with its place. */
export interface Word extends Range {
  text: string;
  capital: boolean;
  /** First in its sentence, or first after an opening quotation mark: its capital may mean nothing. */
  opening: boolean;
  /** "Russia’s": what follows is another name. */
  possessive: boolean;
}

/** Capitalised words that stand together, with the small words that join them. */
export type Run = Word[];

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.&+'’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|&)*[.!]?/gu;
const KEEPS_STOP =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Inc|Corp|Co|Ltd|Bros|Mr|Mrs|Ms|Dr|Profs?|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Adm|Rev|St|Jr|Sr|L\.P|S\.p\.A|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.$/u;
const BODIES = new Set([...ORGANISATIONS.agency, 'Bank', 'Company', 'Sons', 'Group']);

/** Every run of capitalised words of a passage, in order. */
export function runsOf(passage: Passage): Run[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const line = passage.text.slice(sentence.start, sentence.end);
    if (!/\p{Lu}/u.test(line)) return [];
    const words = wordsOf(passage.text, sentence);
    return isHeadline(words, line) && !(tellsOfMatches(passage.text) && isListing(line))
      ? []
      : runsIn(words, passage.text);
  });
}

export function wordsOf(text: string, { start, end }: Range): Word[] {
  const sentence = text.slice(start, end).replace(ADDRESS, (address) => ' '.repeat(address.length));
  const isLoud = !/\p{Ll}/u.test(sentence);
  const matches = [...sentence.matchAll(WORD)].flatMap((match) => apart(match, text));
  return matches.map(({ index, word }, position) => {
    const at = start + index;
    const raw = withoutStop(word);
    const bare = OWN_POSSESSIVE.test(raw) ? raw : raw.replace(/['’](?:s|S)?$/u, '');
    return {
      start: at,
      end: at + bare.length,
      text: bare,
      capital:
        !(isLoud && SMALL.test(bare)) &&
        ((isCapital(bare) && !(SUM.test(bare) && !knownKind(bare))) ||
          (ARTICLE.test(bare) && /^\p{Lu}/u.test(matches[position - 1]?.word ?? '')) ||
          (ORDINAL.test(bare) &&
            /^\p{Lu}/u.test(matches[position + 1]?.word ?? '') &&
            !CALENDAR.has(matches[position + 1]?.word ?? ''))),
      opening: position === 0 || /["“‘(:]\s?$/u.test(text.slice(Math.max(start, at - 2), at)),
      possessive: bare.length < raw.length,
    };
  });
}

/** Words that are no names where all is in capitals. */
const SMALL =
  /^(?:A|AN|THE|AND|OR|BUT|AT|BY|IN|ON|TO|OF|OFF|FOR|FROM|WITH|AS|AFTER|OVER|V|VS|BEATS?|WINS?|IS|NO|NOT)$/u;

/** Addresses, and names of accounts and of subjects on social media: "pic.twitter.com/AbC", "@jane", "#News". */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/\S*|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/gu;
/** "RM120", "CHF5m": a sum. */
const SUM = /^(?:RMB?|DM|HK|NZ|US|SFr|[A-Z]{3})\d[\d.,]*(?:m|bn|k|tn)?$/u;
/** "20th Century Studios". */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;

/** Companies whose name is itself a possessive. */
const OWN_POSSESSIVE =
  /^(?:Poor|McDonald|Moody|Macy|Sainsbury|Barron|Kellogg|Levi|Lloyd|Kohl|Wendy|Sotheby|Christie|Lowe|Domino|Denny|Carl|Trader Joe)['’]s$/u;

function withoutStop(word: string): string {
  return word === 'Yahoo!' || KEEPS_STOP.test(word) ? word : word.replace(/[.!]$/u, '');
}

/** "Microsoft-OpenAI partnership": two names, where each also stands alone. */
function apart({ 0: word, index }: RegExpExecArray, text: string): { word: string; index: number }[] {
  const hyphen = word.indexOf('-');
  const parts = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  const isPair = hyphen > 2 && parts.every((part) => isCapital(part) && text.includes(` ${part} `));
  if (!isPair) return [{ word, index }];
  return [
    { word: parts[0] ?? '', index },
    { word: parts[1] ?? '', index: index + hyphen + 1 },
  ];
}

const isCapital = (word: string) =>
  !/^I(?:['’]|$)/u.test(word) && /^\p{Lu}|^\p{Ll}{1,3}\p{Lu}|^\d-?\p{Lu}/u.test(word);

function runsIn(words: readonly Word[], text: string): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [index, word] of words.entries()) {
    const last = run.at(-1);
    if (!starts(word)) {
      if (isDay(word, run, text)) run = [];
      if (last === undefined || !joins(words, index, run, text)) close();
      else run.push(word);
      continue;
    }
    if (last !== undefined && !touches(text, last, word)) close();
    if (run.length === 0) run.push(...particlesBefore(words, index, text));
    run.push(word);
    if (word.possessive) close();
  }
  close();
  return runs.map(withoutTail).filter((one) => one.length > 0);
}

/** "von der" before "Leyen", where no given name stands before it. */
function particlesBefore(words: readonly Word[], index: number, text: string): Run {
  const [first, second] = [words[index - 2], words[index - 1]];
  const name = words[index];
  if (!second || !name || !isNext(text, second, name)) return [];
  if (/^(?:von|van|bin)$/u.test(second.text)) return [second];
  const isPair = first && /^(?:von|van)$/u.test(first.text) && PARTICLES.has(second.text);
  return isPair && isNext(text, first, second) ? [first, second] : [];
}

const starts = ({ text, capital }: Word) => capital && !CALENDAR.has(text);

/** "Black Monday": a day with a name of its own. */
const isDay = (word: Word, run: Run, text: string) =>
  run.length === 1 && CALENDAR.has(word.text) && run[0] !== undefined && isNext(text, run[0], word);

/** Next to one another on the line; a comma only before "Inc." and its like. */
function touches(text: string, before: Word, { start, text: next }: Word): boolean {
  const gap = text.slice(before.end, start);
  return (
    /^[ \u00A0]$/u.test(gap) ||
    (gap === ', ' && /^(?:Inc|Ltd|LLC|Corp|L\.P|Jr|Sr)\.?$/u.test(next)) ||
    /^ & $/u.test(gap)
  );
}

/** A small word inside a name: "Bank of England", "Muhammad bin Salman", "Food and Drug Administration". */
function joins(words: readonly Word[], index: number, run: Run, text: string): boolean {
  const [word, next, after] = [words[index], words[index + 1], words[index + 2]];
  const last = run.at(-1);
  if (word?.text === 'und' && next?.capital && last && text.slice(last.end, word.start) === '- ') return true;
  if (!word || !next || !last || last.possessive || !isNext(text, last, word) || !isNext(text, word, next))
    return false;
  if (isParticle(word, last)) return leadToName(words, index, text);
  const target = next.text === 'the' ? after : next;
  if (word.text === 'the') return starts(next) && /^(?:of|for)$/u.test(last.text);
  if (!target || !starts(target)) return false;
  if (/^(?:of|for)$/u.test(word.text)) return run.some((one) => BODIES.has(one.text));
  return word.text === 'and' && isDoubleName(words, index, run);
}

/** Whether a capital follows some particles in a row: no name has more than three. */
function leadToName(words: readonly Word[], index: number, text: string): boolean {
  for (const at of [index, index + 1, index + 2, index + 3]) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) return false;
    if (starts(word)) return true;
    if (!isParticle(word, words[at - 1]) || !next || !isNext(text, word, next)) return false;
  }
  return false;
}

const isNext = (text: string, a: Word, b: Word) => text.slice(a.end, b.start) === ' ';
const DOUBLE =
  /^(?:Administration|Commission|Department|Agency|Authority|Committee|Ministry|Council|Office|Bureau|Young|Gamble|Johnson|Poor)$/u;

function isDoubleName(words: readonly Word[], index: number, run: Run): boolean {
  const own = run.filter(({ text }) => !STARTERS.has(text));
  const [only, ...others] =
    own.length > 1
      ? own.filter(({ text }) => !isPlace(text) && !/^(?:US|U\.S\.|UK|U\.K\.)$/u.test(text))
      : own;
  if (only === undefined || others.length > 1 || isPlace(only.text) || knownKind(only.text) !== undefined)
    return false;
  const rest = words.slice(index + 1, index + 4);
  const end = rest.findIndex(({ text }) => DOUBLE.test(text));
  return end !== -1 && rest.slice(0, end).every(({ capital }) => capital);
}

/** Small words that nothing followed are no part of the name. */
function withoutTail(run: Run): Run {
  const last = run.findLastIndex(({ capital }) => capital);
  return run.slice(0, last + 1);
}
