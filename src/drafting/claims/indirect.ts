import type { Range } from '../../anchoring/locate.ts';
import type { Passage } from '../prose/sentences.ts';
import { resolved } from './antecedent.ts';
import { type Named, type Speaker, speakerIn } from './speakers.ts';
import type { Speech } from './speech.ts';
import { ACCORDING, DISCLOSED_BY, NOT_SAYING, SAID, SAYING_THAT, SAYS, SAYS_THAT } from './verbs.ts';

/** Something said without quotation marks: what was said, and by whom. */
export interface Report extends Range {
  speaker: Speaker;
  sentence: Range;
}

interface Context {
  passage: Passage;
  places: readonly Named[];
  speeches: readonly Speech[];
}

/** The attribution of a sentence that reports what somebody said. */
export function indirectSpeech(sentence: Range, context: Context): Report | undefined {
  const words = masked(sentence, context);
  const found =
    byAccording(words, sentence, context) ??
    byClause(words, sentence, context) ??
    byTail(words, sentence, context) ??
    byParticiple(words, sentence, context) ??
    byDisclosure(words, sentence, context);
  return (
    found && {
      ...found,
      speaker: resolved(found.speaker, sentence.start, context, context.speeches),
      sentence,
    }
  );
}

type Found = Range & { speaker: Speaker };

/** The sentence with quoted words blanked, so that verbs inside quotations are nobody's report. */
function masked({ start, end }: Range, { passage: { text }, speeches }: Context): string {
  let words = text.slice(start, end);
  for (const speech of speeches) {
    const [from, to] = [Math.max(speech.start, start) - start, Math.min(speech.end, end) - start];
    if (from < to) words = words.slice(0, from) + '·'.repeat(to - from) + words.slice(to);
  }
  return words;
}

const speakerOf = (sentence: Range, from: number, to: number, { passage: { text }, places }: Context) =>
  speakerIn(text, { start: sentence.start + from, end: sentence.start + to }, places);

function byAccording(words: string, sentence: Range, context: Context): Found | undefined {
  const match = ACCORDING.exec(words);
  if (match === null) return undefined;
  const from = match.index + match[0].length;
  const length = sourceLength(words.slice(from));
  const speaker = speakerOf(sentence, from, from + length, context);
  if (speaker === undefined) return undefined;
  const first = match.index < 3;
  const content = first ? [from + length, words.length] : [0, match.index];
  return { ...contentOf(sentence, words, content), speaker };
}

/** "According to Jane Doe, an analyst at Acme, …": the source runs over a comma where a description follows it. */
function sourceLength(words: string): number {
  const described = /^[^,]+,\s(?:an?|who|chief|president|director|head|chairman)\s[^,]+(?=,\s)/u.exec(words);
  return described === null ? words.search(/,\s(?!(?:Inc|Ltd|LLC)\b)|[.;]$|$/u) : described[0].length;
}

/** The stretch of the sentence without the commas and white space around it. */
function contentOf(sentence: Range, words: string, [from = 0, to = 0]: number[]): Range {
  const part = words.slice(from, to);
  const lead = /^[\s,:]*/u.exec(part)?.[0].length ?? 0;
  const tail = /[\s,]*$/u.exec(part)?.[0].length ?? 0;
  return { start: sentence.start + from + lead, end: sentence.start + Math.max(from + lead, to - tail) };
}

/** "The company said in a filing that …", "Musk said the backers …". */
function byClause(words: string, sentence: Range, context: Context): Found | undefined {
  const that = SAYS_THAT.exec(words);
  const said = SAID.exec(words);
  const match = that !== null && (said === null || that.index <= said.index) ? that : said;
  if (match === null || NOT_SAYING.test(words.slice(0, match.index))) return undefined;
  const from = match.index + match[0].length;
  if (words.slice(from).split(/\s+/u).length < 2 || /^·+\s*$/u.test(words.slice(from))) return undefined;
  const speaker = speakerOf(sentence, subjectStart(words, match.index), match.index, context);
  return speaker && { ...contentOf(sentence, words, [from, words.length]), speaker };
}

/** Where the subject of a verb starts: after a conjunction or the last clause. */
function subjectStart(words: string, verb: number): number {
  const before = words.slice(0, verb);
  const joints = [
    ...before.matchAll(/[;:]\s|,?\s(?:and|but|while|although|because|after|when|as)\s(?=[^,]*$)|·+[,\s]*/gu),
  ];
  const last = joints.at(-1);
  const clause = last === undefined ? 0 : last.index + last[0].length;
  const isWhole = speakerlike(before.slice(clause));
  return isWhole ? clause : 0;
}

const speakerlike = (words: string) => /\p{L}{2,}/u.test(words);

/** "…, the company said on Friday." and "…, said a spokesman." */
const TAIL =
  /,\s(?:([^,·]{2,100})\s(?:said|says|say|added|wrote|claimed|reported|reports|explained|noted|warned|told\s[^,·]{2,40})(?:\s(?:on|in|at|during|late|early|yesterday|today)\b[^,·]{0,60})?|(?:said|says|added|wrote|reported|reports|explained|noted|warned)\s([^,·]{2,100}(?:,[^·]{2,100})?))\.?$/u;

function byTail(words: string, sentence: Range, context: Context): Found | undefined {
  const match = TAIL.exec(words);
  const verb = match === null ? null : SAYS.exec(words.slice(match.index));
  if (match === null || verb === null || /^·/u.test(words)) return undefined;
  const at = match.index + verb.index;
  if (words.slice(0, match.index).split(' ').length < 3 || NOT_SAYING.test(words.slice(0, at)))
    return undefined;
  const after = match[1] === undefined;
  const speaker = after
    ? speakerOf(sentence, at + verb[0].length, words.length, context)
    : speakerOf(sentence, match.index + 1, at, context);
  return speaker && { ...contentOf(sentence, words, [0, match.index]), speaker };
}

/** "Musk turned it into a lightning rod, claiming that …": the first one named says so. */
function byParticiple(words: string, sentence: Range, context: Context): Found | undefined {
  const match = SAYING_THAT.exec(words);
  if (match === null || match.index < 5) return undefined;
  const subject = words
    .slice(0, match.index)
    .search(/,|\s(?:has|have|had|was|were|is|are|will|would|said|did)\s/u);
  const speaker = speakerOf(sentence, 0, subject === -1 ? match.index : subject, context);
  return speaker && { ...contentOf(sentence, words, [match.index + match[0].length, words.length]), speaker };
}

/** "… was first reported by the New York Times." */
function byDisclosure(words: string, sentence: Range, context: Context): Found | undefined {
  const match = DISCLOSED_BY.exec(words);
  if (match === null) return undefined;
  const from = match.index + match[0].length;
  const length = words.slice(from).search(/,\s|\s(?:on|in|last|and|as|that)\s|[.;]?$/u);
  const speaker = speakerOf(sentence, from, from + length, context);
  if (speaker?.entity === undefined) return undefined;
  return { ...contentOf(sentence, words, [0, match.index]), speaker };
}
