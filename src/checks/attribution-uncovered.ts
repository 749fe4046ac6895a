import type { Range } from '../anchoring/locate.ts';
import { inProse, type Rule } from './rule.ts';
import { overlap, placesOf, type Subject } from './subject.ts';

/** Verbs and phrases with which English news says that somebody else said it. */
const ATTRIBUTION =
  /\baccording to (?!plan\b|schedule\b|taste\b)|\b(?:said|says|told)\b|\b(?:reported|announced|claimed|argued|warned|added|wrote|denied|insisted|stated|confirmed|estimated|predicted|acknowledged|conceded|alleged|declared|testified|noted|revealed)(?:\s(?:yesterday|today|(?:on |late |early |last |this ){1,2}[A-Z]\w+|last (?:week|month|year)|in an? (?:\w+ ){0,2}(?:statement|letter|filing|report|interview|memo|post)))?\sthat\b|\b(?:people|persons?|sources?|officials?|executives?)\b[^.;]{0,30}\b(?:familiar with|with (?:direct )?knowledge of|close to|briefed on)\b/iu;
/** What the writers say of their own looking is no attribution. */
const OWN = /^(?:we|our|this article)\b/iu;

export const attributionUncovered: Rule = {
  code: 'attribution-uncovered',
  severity: 'warning',
  title: 'Whatever the prose attributes to somebody is a claim.',
  explanation:
    'A sentence with “according to”, “said”, “reported on Sunday that” or “people familiar with the matter” passes on what somebody else asserts, and readers are owed who that is and what stands behind it. A sentence with such words is reported where the words of no claim reach into it, nor into the two sentences before it in the same paragraph, which what follows goes on about. A figure with sources covers its sentence too. Sentences about the writers’ own search are left alone. Only English prose is read.',
  find(subject) {
    if (!subject.english) return [];
    const { text, article, blocks, sentences } = subject;
    const noted = [
      ...article.claims.flatMap(({ id }) => placesOf(subject, 'claim', id)),
      ...article.amounts.flatMap(({ id, sources }) =>
        sources.length > 0 ? placesOf(subject, 'figure', id) : [],
      ),
    ];
    const covered = sentences.map((sentence) => noted.some((place) => overlap(place, sentence)));
    const goesOn = (index: number) =>
      [1, 2].some(
        (back) =>
          covered[index - back] === true &&
          blockOf(sentences[index - back], blocks) === blockOf(sentences[index], blocks),
      );
    return sentences.flatMap((sentence, index) => {
      const words = text.slice(sentence.start, sentence.end);
      const cue = OWN.test(words) ? null : ATTRIBUTION.exec(words);
      if (cue === null || covered[index] === true || goesOn(index)) return [];
      const start = sentence.start + cue.index;
      const message = `“${cue[0].trim()}” attributes this sentence to somebody, and no claim covers it. Add a claim that quotes it, or say it in the article’s own voice.`;
      return [{ place: inProse(start, start + cue[0].trimEnd().length), message }];
    });
  },
};

const blockOf = (sentence: Range | undefined, blocks: Subject['blocks']) =>
  blocks.findIndex((block) => sentence !== undefined && overlap(block, sentence));
