import { overlap, type Range } from '../anchoring/locate.ts';
import { inProse, type Rule } from './rule.ts';
import { placesOf, type Subject } from './subject.ts';

/** Verbs and phrases with which English news says that somebody else said it. */
const ATTRIBUTION =
  /\baccording to (?!(?:plan|schedule|taste|you|me|us)\b)|\b(?:said|says|told)\b|\b(?:reported|announced|claimed|argued|warned|added|wrote|denied|insisted|stated|confirmed|estimated|predicted|acknowledged|conceded|alleged|declared|testified|noted|revealed)(?:\s(?:yesterday|today|(?:on |late |early |last |this ){1,2}[A-Z]\w+|last (?:week|month|year)|in an? (?:\w+ ){0,2}(?:statement|letter|filing|report|interview|memo|post)))?\sthat\b|\b(?:people|persons?|sources?|officials?|executives?)\b(?:\swho\s(?:is|are|was|were))?(?:(?!\s(?:is|are|was|were)\s)[^.;]){0,30}\b(?:familiar with|with (?:direct )?knowledge of|close to|briefed on)\b/giu;
/** What the writers say of their own looking is no attribution. */
const OWN = /^(?:we|our|this article)\b/iu;
/**
 * What stands before a verb of saying that passes on nobody’s word: a speaker or a listener who speaks for himself ("as I said",
 * "you could have said"), a condition, "that said".
 */
const NOBODY_ELSE =
  /(?:\b(?:I|we|you)(?:['’](?:ve|d|ll))?(?:\s(?:have|had|has|could|would|should|might|may|can|will|must|always|never|often|also|just|only|once|already|\w+ly))*|\b(?:if|as|like)\b[^,.;:]{0,40}|^\W*(?:that|this)(?: being)?)\s$/iu;
/** "They have been told to go": an order, and no assertion. */
const ORDERED = /^told\s(?:to|go|come|stay|leave)\b/iu;

/** "with said licence": which was named before. */
const NAMED_BEFORE = /\b(?:with|of|for|from|under|the)\ssaid$/iu;

/** The first words of a sentence that pass on what somebody else asserts. */
function cueIn(words: string): RegExpExecArray | undefined {
  if (OWN.test(words)) return undefined;
  return [...words.matchAll(ATTRIBUTION)].find(
    ({ index, 0: cue }) =>
      !NOBODY_ELSE.test(words.slice(0, index)) &&
      !ORDERED.test(words.slice(index)) &&
      !NAMED_BEFORE.test(words.slice(0, index + cue.length)),
  );
}

export const attributionUncovered: Rule = {
  code: 'attribution-uncovered',
  severity: 'warning',
  title: 'Whatever the prose attributes to somebody is a claim.',
  explanation:
    'A sentence with “according to”, “said”, “reported on Sunday that” or “people familiar with the matter” passes on what somebody else asserts, and readers are owed who that is and what stands behind it. A sentence with such words is reported where the words of no claim reach into it, nor into the two sentences before it in the same paragraph, which what follows goes on about. A figure with sources covers its sentence too. Sentences about the writers’ own search are left alone, and so is what somebody says of himself (“as I said”), or of you. Only English prose is read.',
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
      const cue = cueIn(words);
      if (cue === undefined || covered[index] === true || goesOn(index)) return [];
      const start = sentence.start + cue.index;
      const message = `“${cue[0].trim()}” attributes this sentence to somebody, and no claim covers it. Add a claim that quotes it, or say it in the article’s own voice.`;
      return [{ place: inProse(start, start + cue[0].trimEnd().length), message }];
    });
  },
};

const blockOf = (sentence: Range | undefined, blocks: Subject['blocks']) =>
  blocks.findIndex((block) => sentence !== undefined && overlap(block, sentence));
