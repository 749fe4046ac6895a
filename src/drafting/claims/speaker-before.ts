import type { Range } from '../../anchoring/locate.ts';
import { lastFrom } from '../prose/ordered.ts';
import type { Quotation } from './quotations.ts';
import { certainSpeakerIn, type Named, type Speaker, speakerIn, subjectOf } from './speakers.ts';
import type { Context } from './speech.ts';
import { ACCORDING, NOT_SAYING, PARTICIPLE, SAYS } from './verbs.ts';

/** `Joe Leonard, the chairman, said: "…` and `According to Musk, "…`. */
export function speakerBefore({
  passage: { text },
  sentences,
  places,
  quotation,
  before,
}: Context): Speaker | undefined {
  const sentence = lastFrom(sentences, quotation.start);
  if (sentence === undefined) return undefined;
  const continued = before !== undefined && before.end > sentence.start && before.end <= quotation.start;
  const start = continued ? before.end : sentence.start;
  const words = text.slice(start, quotation.start);
  const according = ACCORDING.exec(words);
  if (according !== null) {
    const from = start + according.index + according[0].length;
    return speakerIn(text, { start: from, end: from + words.slice(from - start).search(/,\s|$/u) }, places);
  }
  const verb = [...words.matchAll(new RegExp(SAYS, 'gu'))].at(-1)?.index;
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
