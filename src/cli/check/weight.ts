/** Words that turn a statement round, limit a sum or say how large it is. */
const HEAVY =
  /^(?:not|no|nor|never|none|nothing|without|neither|cannot|more|less|fewer|over|under|above|below|least|most|nearly|almost|about|half|twice|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|denie[sd]|den(?:y|ying)|refus\w+|reject\w*)$|n['’]t$|\d|^\p{Sc}/u;
/** Capitalised for where they stand, not for what they are. */
const ORDINARY =
  /^(?:The|A|An|In|On|At|By|But|And|It|Its|He|She|They|Their|His|Her|We|This|That|These|Those|As|For|With|From|To|Of|Or|So|Yet|Then|Next|After|Before|Since|While|When|If|There|Where|Who|What|Both|Each)$/;

/** True where two wordings agree in every number, name, limit and negation: what an edit of style leaves alone. */
export function sameWeight(a: string, b: string): boolean {
  const weights = (text: string) => heavyWords(text).toSorted().join(' ');
  return weights(a) === weights(b);
}

function heavyWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}\p{Sc}%](?:[\p{L}\p{N}.,'’%-]*[\p{L}\p{N}%])?/gu) ?? [];
  return words
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => HEAVY.test(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && !ORDINARY.test(word)));
}
