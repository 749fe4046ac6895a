import type { Range } from '../../anchoring/locate.ts';
import type { Passage } from '../prose/sentences.ts';
import { antecedent } from './antecedent.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { certainSpeakerIn, type Named, type Speaker, speakerIn, subjectOf } from './speakers.ts';
import { ACCORDING, NOT_SAYING, PARTICIPLE, SAYS, STARTS_WITH_SAYS } from './verbs.ts';

/** Quoted speech with its speaker. */
export interface Speech extends Range {
  speaker: Speaker;
  quotation: Quotation;
}

/** Below this many words, marks set off a term rather than speech. */
const FEWEST_WORDS = 4;

/** Every quotation of a passage that somebody is said to have spoken or written. */
export function directSpeech(
  passage: Passage,
  sentences: readonly Range[],
  places: readonly Named[],
): Speech[] {
  const quotations = quotationsOf(passage);
  const speeches: Speech[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const context = {
      passage,
      sentences,
      places,
      quotation,
      before: quotations[index - 1],
      after: quotations[index + 1],
    };
    const own = speakerAfter(context) ?? speakerBefore(context);
    const resolved =
      own === undefined ? carriedOn(context, speeches.at(-1)) : resolve(own, quotation, context, speeches);
    if (resolved !== undefined && isSomebody(resolved) && isSpeech(passage.text, quotation))
      speeches.push({ ...rangeOf(quotation), speaker: resolved, quotation });
  }
  return speeches;
}

interface Context {
  passage: Passage;
  sentences: readonly Range[];
  places: readonly Named[];
  quotation: Quotation;
  before: Quotation | undefined;
  after: Quotation | undefined;
}

const isSomebody = ({ entity, as }: Speaker) => entity !== undefined || as !== undefined;
const rangeOf = ({ start, end }: Range): Range => ({ start, end });

function isSpeech(text: string, { inner }: Quotation): boolean {
  const words = text
    .slice(inner.start, inner.end)
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length >= FEWEST_WORDS ||
    (words.length > 1 && /[.,!?]$/u.test(text.slice(inner.start, inner.end).trim()))
  );
}

/** `…," said Joe Leonard, chairman` and `…," he added`. */
function speakerAfter({ passage, places, quotation, after }: Context): Speaker | undefined {
  const { text } = passage;
  const clause = clauseAfter(passage, quotation, after);
  const words = text.slice(clause.start, clause.end);
  const verb = STARTS_WITH_SAYS.exec(words);
  if (verb !== null && /^\sthat\s/u.test(words.slice(verb[0].length))) return NOBODY;
  const source = /^[,\s]*according to\s/iu.exec(words);
  if (source !== null) {
    const start = clause.start + source[0].length;
    return speakerIn(
      text,
      { start, end: start + words.slice(start - clause.start).search(/,\s|$/u) },
      places,
    );
  }
  const closed = /\.["”’']*$/u.test(text.slice(quotation.inner.end - 1, quotation.inner.end));
  if (verb !== null && !closed) {
    return (
      certainSpeakerIn(text, subjectAfter(text, clause.start + verb[0].length, clause.end, places), places) ??
      NOBODY
    );
  }
  const said = SAYS.exec(words.slice(0, 160));
  if (
    said === null ||
    /[;:]/u.test(words.slice(0, said.index)) ||
    NOT_SAYING.test(words.slice(0, said.index))
  )
    return undefined;
  if (closed && !/^[\s,.]*$/u.test(words.slice(said.index + said[0].length))) return undefined;
  if (/^[,\s]*(?:and|but|which|that|in|of|for|to|while|as)\s/u.test(words)) return undefined;
  return speakerIn(text, { start: clause.start, end: clause.start + said.index }, places);
}

/** Somebody is said to speak, but the words do not say who: nobody else's quotation is carried on. */
const NOBODY: Speaker = { range: { start: 0, end: 0 } };

/** The subject after its verb, with the name that may follow a description: "said the strategist for Acme, Jane Doe". */
function subjectAfter(text: string, start: number, limit: number, places: readonly Named[]): Range {
  const end = start + subjectLength(text.slice(start, limit));
  const name = places.find(
    (place) => place.entity.kind === 'person' && place.start >= end && place.start <= end + 2,
  );
  return { start, end: name?.end ?? end };
}

/** The subject after its verb runs to the comma that ends it, or to where a phrase of time or place starts. */
function subjectLength(words: string): number {
  const end = words
    .slice(1)
    .search(
      /[,;.](?=\s|$)(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|\p{Lu})\.)|\s(?:in an?|in his|in her|in their|on|during|after|before|when|as|while|at a|at the|to reporters|told|yesterday|today|last|this)\s/u,
    );
  return end === -1 ? words.length : end + 1;
}

const ENDS =
  /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Corp|Inc|Co|Ltd|\p{Lu})\.\s+)/u;

/** From the closing mark to the end of the sentence, of the block, or to the next quotation. */
function clauseAfter({ text, breaks }: Passage, { end }: Quotation, next: Quotation | undefined): Range {
  const block = breaks.find((at) => at > end) ?? text.length;
  const limit = Math.min(block, next?.start ?? text.length, end + 300);
  const stop = text.slice(end, limit).search(ENDS);
  return { start: end, end: stop === -1 ? limit : end + stop + 1 };
}

/** `Joe Leonard, the chairman, said: "…` and `According to Musk, "…`. */
function speakerBefore({
  passage: { text },
  sentences,
  places,
  quotation,
  before,
}: Context): Speaker | undefined {
  const sentence = sentences.findLast(({ start }) => start <= quotation.start);
  if (sentence === undefined) return undefined;
  const continued = before !== undefined && before.end > sentence.start && before.end < quotation.start;
  const start = continued ? before.end : sentence.start;
  const words = text.slice(start, quotation.start);
  const according = ACCORDING.exec(words);
  if (according !== null) {
    const from = start + according.index + according[0].length;
    return speakerIn(text, { start: from, end: from + words.slice(from - start).search(/,\s|$/u) }, places);
  }
  const verb = lastVerb(words);
  const opening = { start, end: quotation.start };
  if (verb === undefined)
    return hanging(text, words, opening, places) ?? introduced(text, opening, quotation, places);
  if (NOT_SAYING.test(words.slice(0, verb))) return undefined;
  const subject = words
    .slice(0, verb)
    .search(
      /(?:^|[;:]\s|,\s(?:and|but|while|as|although)\s|\sthat\s)(?!.*(?:[;:]\s|,\s(?:and|but|while|as|although)\s|\sthat\s))/su,
    );
  const range = { start: start + Math.max(0, skipJoint(words, subject)), end: start + verb };
  if (!/\p{L}/u.test(text.slice(range.start, range.end).replace(/^[\s,]*(?:and|but)\b/u, '')))
    return subjectOf(text, { start: sentence.start, end: range.end }, places);
  return certainSpeakerIn(text, range, places) ?? introduced(text, opening, quotation, places);
}

/** `Jobs defended it, saying that the issue "has been blown …`: the subject of the whole sentence. */
function hanging(
  text: string,
  words: string,
  { start }: Range,
  places: readonly Named[],
): Speaker | undefined {
  const participle = PARTICIPLE.exec(words);
  return participle === null ? undefined : subjectOf(text, { start, end: start + participle.index }, places);
}

/** `Morell praised her on Twitter: "She was …`: a sentence in quotation marks after a colon or comma is the subject's. */
function introduced(
  text: string,
  opening: Range,
  { inner }: Quotation,
  places: readonly Named[],
): Speaker | undefined {
  const sign = /([:,])\s*$/u.exec(text.slice(opening.start, opening.end))?.[1];
  const quoted = text.slice(inner.start, inner.end).trim();
  const isSentence = /^["'‘[]?\p{Lu}/u.test(quoted) && quoted.split(/\s+/u).length >= (sign === ':' ? 5 : 8);
  return sign === undefined || !isSentence ? undefined : subjectOf(text, opening, places);
}

const skipJoint = (words: string, at: number) =>
  at + (/^(?:[;:]\s|,\s\p{L}+\s|\sthat\s)/u.exec(words.slice(at))?.[0].length ?? 0);

function lastVerb(words: string): number | undefined {
  const all = [...words.matchAll(new RegExp(SAYS, 'gu'))];
  return all.at(-1)?.index;
}

/** A quotation that opens where another of the same block has ended, or goes on from the block before. */
function carriedOn(context: Context, last: Speech | undefined): Speaker | undefined {
  const { text, breaks } = context.passage;
  const { quotation } = context;
  const from = breaks.findLast((at) => at <= quotation.start) ?? 0;
  if (last === undefined || last.end <= from - 1) {
    if (last?.quotation.open && text.slice(last.end, quotation.start).trim() === '') return last.speaker;
    return lastNamed(context, from);
  }
  const between = text.slice(last.end, quotation.start);
  const opens = /(?:[.!?,:;]["”]?\s+|^\s*)$/u.test(between);
  return opens ? (lastNamed(context, Math.max(from, last.end)) ?? last.speaker) : undefined;
}

/** `Trichet warned that it was early. "I am uneasy …"`: the one person of the sentence before, where it reports speech. */
function lastNamed(
  { passage: { text }, sentences, places, quotation }: Context,
  from: number,
): Speaker | undefined {
  const before = sentences.findLast(({ start, end }) => start >= from && end <= quotation.start);
  if (before === undefined || text.slice(before.end, quotation.start).trim() !== '') return undefined;
  if (!SAYS.test(text.slice(before.start, before.end))) return undefined;
  const people = places.filter(
    ({ start, end, entity }) => start >= before.start && end <= before.end && entity.kind === 'person',
  );
  const [only] = people;
  const isOne = new Set(people.map(({ entity }) => entity.id)).size === 1;
  return only === undefined || !isOne ? undefined : { entity: only.entity, range: only };
}

/** Finds whom a pronoun means, or gives up where it could be one of several. */
function resolve(
  speaker: Speaker,
  at: Range,
  { passage, places }: Context,
  speeches: readonly Speech[],
): Speaker | undefined {
  if (speaker.pronoun === undefined) return speaker;
  const entity = antecedent(
    speaker.pronoun,
    Math.min(speaker.range.start, at.start),
    passage,
    places,
    speeches,
  );
  return entity === undefined
    ? { ...speaker, as: speaker.pronoun }
    : { entity: entity.entity, range: speaker.range };
}
