import type { Range } from '../../anchoring/locate.ts';
import { overlapping } from '../prose/ordered.ts';
import type { Passage } from '../prose/sentences.ts';
import { resolved } from './antecedent.ts';
import { FORMS, type Span, TOLD } from './forms.ts';
import { DESCRIBES, type Named, reporterIn, type Speaker, sourceIn, subjectOf } from './speakers.ts';
import type { Speech } from './speech.ts';
import { PROMISES } from './verbs.ts';

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

/** What a sentence reports that somebody said, and what the same speaker, or another, says further on in it. */
export function indirectSpeech(sentence: Range, context: Context): Report[] {
  const words = masked(sentence, context);
  const found = reportsIn(sentence, context, words);
  const joints = [...words.matchAll(JOINT)].slice(0, MOST_JOINTS);
  for (const [index, { index: joint, 0: conjunction }] of joints.entries()) {
    const at = joint + conjunction.length;
    const last = found.at(-1);
    const part = {
      start: sentence.start + at,
      end: sentence.start + (joints[index + 1]?.index ?? words.length),
    };
    const verb = GOES_ON.exec(words.slice(at))?.[0];
    const [next, ...rest] =
      verb === undefined
        ? reportsIn(part, context, words.slice(at, part.end - sentence.start))
        : goneOn(sentence, part.start, verb.length, last, context);
    if (next === undefined || (last !== undefined && next.start <= last.start)) continue;
    if (last !== undefined && last.end > part.start) last.end = sentence.start + joint;
    found.push(...[next, ...rest].map((report) => ({ ...report, sentence })));
  }
  return found;
}

/** A sentence with more clauses is a list. */
const MOST_JOINTS = 20;

/** "Doe pushed for a ban and said it would help": the speaker of the report before, or else the subject of the sentence. */
function goneOn(
  sentence: Range,
  at: number,
  verb: number,
  last: Report | undefined,
  context: Context,
): Report[] {
  const subject = subjectOf(context.passage.text, { start: sentence.start, end: at }, context.places);
  const speaker = last?.speaker ?? (subject && resolved(subject, sentence.start, context, context.speeches));
  return speaker ? [{ speaker, start: at + verb, end: sentence.end, sentence }] : [];
}

/** Where another clause may start, with a subject of its own or with the one before it. */
const JOINT =
  /;\s|,?\s(?:and|but|while|although|though)\s|,\s(?=(?:adding|saying|noting|arguing|warning|claiming|insisting)\s)/gu;
/** "… and said it would sell": the verb of the speaker before it. */
const GOES_ON = new RegExp(
  `^(?:(?:also|then|later|has|have|had|even)\\s)*(?:(?:${TOLD}|adding|saying|noting|arguing|warning|claiming|insisting)\\s(?:that\\s|(?=(?:the|an?|its|his|her|their|they|he|she|it|we|there|this|these|those|some|many|most|all|no)\\s))|${PROMISES})`,
  'u',
);

/** What the surest form reports: in two stretches, where who says so stands between them. */
function reportsIn(sentence: Range, context: Context, words: string): Report[] {
  const rangeOf = ([from, to]: Span) => ({ start: sentence.start + from, end: sentence.start + to });
  for (const form of FORMS) {
    const found = form(words);
    if (found === undefined) continue;
    const { text } = context.passage;
    const own = (found.isSource ? sourceIn : reporterIn)(text, rangeOf(found.speaker), context.places);
    const isSure = own !== undefined && !(found.isLoose && isUnknown(own));
    const speaker = isSure || !found.clause ? own : subjectOf(text, rangeOf(found.clause), context.places);
    if (!speaker || (found.isNamed && speaker.entity === undefined) || (found.isLoose && isUnknown(speaker)))
      continue;
    const known = resolved(speaker, sentence.start, context, context.speeches);
    const stretches = found.rest === undefined ? [found.content] : [found.content, found.rest];
    return stretches.map((stretch) => ({
      ...rangeOf(withoutEdges(words, stretch)),
      speaker: known,
      sentence,
    }));
  }
  return [];
}

/** The sentence with quoted words blanked, so that verbs inside quotations are nobody's report. */
function masked({ start, end }: Range, { passage: { text }, speeches }: Context): string {
  let words = text.slice(start, end);
  for (const speech of overlapping(speeches, { start, end })) {
    const [from, to] = [Math.max(speech.start, start) - start, Math.min(speech.end, end) - start];
    words = words.slice(0, from) + '·'.repeat(to - from) + words.slice(to);
  }
  return words;
}

/** A stretch of the sentence without the commas and white space around it. */
function withoutEdges(words: string, [from, to]: Span): Span {
  const part = words.slice(from, to);
  const lead = /^[\s,:]*/u.exec(part)?.[0].length ?? 0;
  const tail = /[\s,]*$/u.exec(part)?.[0].length ?? 0;
  return [from + lead, Math.max(from + lead, to - tail)];
}

const isUnknown = ({ as, pronoun }: Speaker) =>
  as !== undefined && pronoun === undefined && !DESCRIBES.test(as);
