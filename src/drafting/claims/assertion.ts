import { PAST } from './verbs.ts';

/** What a sentence is that nobody is named for: something that could be shown to be wrong, or not. */

const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|half|quarter|per ?cent|percent|doubled|tripled|twice|halved)\b/iu;
const TIME =
  /\b(?:yesterday|today|tonight|tomorrow|overnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|(?:last|this|next|that|the) (?:night|morning|evening|afternoon|week|weekend|month|quarter|year|summer|winter|spring|autumn|decade|century))\b/u;

/** A verb that says that something is so, was so, or has been settled for later. */
const FINITE = new RegExp(
  `\\b(?:${PAST}|is|are|has|have|will|owns?|makes?|holds?|keeps?|runs?|sells?|plans?|expects?|wants?|needs?|employs?|controls?|operates?|supports?|opposes?|remains?|pays?|receives?|provides?|costs?|requires?|allows?|stands?|lies?|\\p{L}{2,}(?:[^e\\P{L}]ed|eed|ied|ted|ded))\\b|\\b\\p{L}{3,}ed\\b`,
  'u',
);
/** What may or might have been cannot be shown to be wrong, unless it has a figure. */
const SPECULATES =
  /\b(?:would (?:probably|likely|have|be|seem)|could (?:have|be|mean|well)|might|maybe|perhaps|presumably|arguably|should|seems?|seemed|hopefully|of course|let us|let['’]s|may (?:be|well|have|yet|also))\b/iu;
/** Where the writer joins thoughts, sets a scene or judges. */
const LINKS =
  /^(?:(?:And|But|So|Or|Still|Yet|Then|Now|Indeed|Of course|In short|In other words|After all|To be sure|For now|Instead|Besides)\s?,?\s)*(?:(?:(?:then|here|now)\s)?there\s(?:is|are|was|were|['’]s)\s|(?:this|that|these|those|it|which|all of this|none of this|what (?:is|was|follows|happens|matters|remains))\s(?:(?:is|was|are|were|means?|meant|makes?|made|seems?|raises?|leaves?|left|shows?|showed|suggests?|comes?|came|may|might|could|would|will|does|did|has been|had been)\b|\p{Ll}+\s(?:is|are)\s)|(?:one|the)\s(?:thing|question|problem|result|answer|point|trouble|irony|lesson|catch|upshot|difference|reason)\b[^,]{0,30}\s(?:is|was|remains)\b|consider\b|imagine\b|suppose\b|take\b|think\b|look\b|enter\b|welcome\b|thanks?\b|meet\b|read\b|see\b|click\b|note\b|remember\b|throw\b|what\b|why\b|how\b|whether\b)/iu;
/** "This story has been updated." */
const OF_THE_TEXT =
  /^(?:this|an earlier version of this)\s(?:post|article|story|report|piece|page)\s(?:has been|was|is being|will be|misstated|said)\s?(?:first |originally |last )?(?:updated|corrected|published|amended|clarified|edited|revised)?\b/iu;
/** Somebody speaks for himself, or to the reader: an interview, an essay, an appeal. */
const FIRST_PERSON =
  /(?<![\p{L}.])(?:I|[Ww]e|[Uu]s|[Mm]y|[Oo]ur|[Mm]e|[Yy]ou|[Yy]our|I['’]\p{L}+)(?![\p{L}.])/u;
/** A name within the sentence: a capital that no opening explains. */
const NAME = /(?<=[\p{L}\p{N},;’'”"%)] )(?!I\b)\p{Lu}[\p{L}\p{N}]/u;

const QUOTED = /["“„«][^"”“„»]*["”»]/gu;

/**
 * True for a sentence of the text’s own that states a figure, a date or a deed: scenery, questions, opinions
 * and the writer’s links between thoughts do not.
 * @param isNamed whether the cast is named in it
 */
export function isAssertion(sentence: string, isNamed: boolean): boolean {
  const own = sentence.replace(QUOTED, '“”');
  if (FIRST_PERSON.test(own) || /^\(\(|^\[/u.test(own) || OF_THE_TEXT.test(own) || !FINITE.test(own))
    return false;
  const isFigure = FIGURE.test(own);
  if (LINKS.test(own)) return isFigure && isNamed;
  if (isFigure) return true;
  if (SPECULATES.test(own)) return false;
  return TIME.test(own) || isNamed || NAME.test(own);
}

/** "Rest in peace!", "Thank you all.": somebody’s words that assert nothing. */
export const isCall = (sentence: string): boolean =>
  /^["“„«]?(?:thank|thanks|congratulations|rest in|god bless|goodbye|welcome|long live|happy|good luck|please|imagine|remember|let us|let['’]s)\b/iu.test(
    sentence.trim(),
  ) ||
  (/!["”»]?$/u.test(sentence.trim()) && !FINITE.test(sentence));

/** True where the words are, from end to end, somebody’s whom the text does not name. */
export const isLooseQuotation = (sentence: string): boolean =>
  /^["“„«]/u.test(sentence.trim()) && sentence.replace(QUOTED, '').replace(/\P{L}/gu, '').length < 12;

/** An opening word that hangs on the sentence before it, so that the rest stands alone without it. */
const OPENING =
  /^(?:(?:And|But|So|Yet)\s|(?:However|Meanwhile|Moreover|Furthermore|Additionally|In addition|Still|Instead|Also|Nevertheless|Nonetheless|Then|Indeed|Besides|Finally|Similarly|Likewise|Thus|Therefore|Consequently|For example|For instance|On the other hand|At the same time|As a result|Even so|Of course|By contrast|In contrast),\s)+(?=\S)/u;

/**
 * A sentence as it can stand without the text around it: no word that joins it to the one before, and the
 * speaker’s name in the place of "he" or "she".
 * @param speaker the offsets of the pronoun in the sentence, and the name that it stands for
 */
export function standingAlone(
  sentence: string,
  speaker?: { start: number; end: number; name: string },
): string {
  const named =
    speaker === undefined
      ? sentence
      : sentence.slice(0, speaker.start) + speaker.name + sentence.slice(speaker.end);
  const alone = named.replace(OPENING, '');
  return alone.charAt(0).toUpperCase() + alone.slice(1);
}
