import { GIVEN_NAMES } from '../../anchoring/given-names.ts';
import { memoize, recent } from '../../model/memoize.ts';
import type { Name } from './names.ts';
import { isCountry, isPeople, isPlace } from './places.ts';
import { inOrganisation, sumOf, type Votes } from './votes.ts';

/** Words that belong to matches and races, and to little else. */
const OF_MATCHES =
  /\b(?:match|league|cup|tournament|championship|standings|innings|halftime|(?:quarter|semi)-?final|scorer|scoreboard|seed|wicket|singles|metres|hurdles|race|soccer|football|baseball|basketball|tennis|cricket|rugby|golf|cycling|athletics|boxing|squash|hockey|skiing|slalom|downhill|bobsleigh|skating|swimming|rowing|volleyball|handball|badminton|grand prix|lap|scores?|qualif(?:y|ying|ier)|midfielder|striker|goalkeeper|games played|home team)(?:e?s|ed)?\b/giu;
/** As many different ones stand in a report of matches. */
const FEWEST = 2;

/** Whether a text tells of matches: there a number behind a name is a score. */
export const tellsOfMatches = memoize(
  (text: string): boolean =>
    new Set([...text.matchAll(OF_MATCHES)].map(([word]) => word.toLowerCase().slice(0, 4))).size >= FEWEST,
  recent(),
);

/** In words: between two numbers or signs of a list stand names, and no sentence. */
const LONGEST_ITEM = 4;

/** A line of results or of players, whose names stand between numbers, commas and brackets. */
export function isListing(line: string): boolean {
  const items = line.split(/[\d(),;:+]+|\s[-–]\s|\.\s|\s(?:c|b|st|lbw|v|beat)\s/u).map((item) => item.trim());
  const inWords = items.filter((item) => /\p{L}{2}/u.test(item));
  const isFull = items.length > 2 || /\s\d+\S*$/u.test(line);
  return isFull && inWords.every((item) => item.split(/\s+/u).length <= LONGEST_ITEM);
}

const SCORE_AFTER =
  /^\s(?:\(\p{Lu}[\p{L}. ]+\)\s)?\d{1,3}(?:-\d+)?(?!\d|st|nd|rd|th|[.,]\d|%|\s?(?:million|billion|per|years?|metres|seconds|points? (?:up|down)))/u;
/** "Ann Reed (Ruritania) 9.5", "Ann Reed (Acme United), Mary Poe (Initech Town)". */
const ORIGIN_AFTER = /^\s\(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*(?:,\s\p{Lu}[\p{L}. ]+)?\)/u;
const ORIGIN_BEFORE = /\p{Lu}[\p{L}’'.-]+\s\((?:the\s)?$/u;
/** The row of a table has several numbers, and a match has two sides. */
const ROW_AFTER = /^\s\([^)]+\)\s(?:\d+\s\d+\s\d+|\d(?:\s[\p{Lu}(]|\s*$|\n))/u;
const ITEM_BEFORE = /(?:^|\n|[,;:(]\s?|\d[.)]?\s(?:-\s)?|-\s)$/u;
const ITEM_AFTER = /^(?:[,;)]|\s\(|\s\d|\.?\n|\.?$|\s-\s)/u;
/** Catches and balls of cricket. */
const OUT_BEFORE = /\s(?:c|b|st|lbw)\s$/u;
const OUT_AFTER = /^\s(?:(?:c|b|st|lbw|c and b)\s\p{Lu}|(?:run|not) out\b)/u;
/** "CHICAGO AT TORONTO", "Walsall v Wrexham", "Essex beat Kent". */
const RIVAL_AFTER =
  /^,?\s(?:AT|vs?\.?|beat|lost|won|drew|led|closed|reached|scored|face|faced|take|took|needs?|trail\w*|remain\w*|dismissed|defeated|thrashed)\s/u;
const RIVAL_BEFORE =
  /[\p{L}\d]\s(?:vs?\.?|beat|defeat\w*|thrash\w*|dismiss\w*|blank\w*|against|(?:victory|win|winners|lead|points|triumph) over|(?:scored|homered|played|plays) for)\s(?:the\s)?$/u;
/** "Ruritania’s Ann Reed", "Norwegian Ann Reed". */
const OWNER_BEFORE = /(\p{Lu}[\p{L}.-]+)(['’]s?)?\s$/u;
/** What matches are part of. */
const CONTEST =
  /^(?:league|division|conference|series|bowl|cup|tour|round|euro|group|games?|standings|results?|halftime|draw|scorers?)$/iu;

/** Names with the vote of where they stand in results: teams have scores, players have countries and stand in lists. */
export function withResults(names: readonly Name[], text: string): readonly Name[] {
  if (!tellsOfMatches(text)) return names;
  return names.map((name) => ({ ...name, votes: sumOf(name.votes, votesOf(name, text)) }));
}

/** In characters: what stands further before a name says nothing of it. */
const LONGEST_LINE = 200;

function votesOf({ start, end, words, text: own }: Name, text: string): Votes {
  const [line = ''] = text
    .slice(Math.max(0, start - LONGEST_LINE), start)
    .split('\n')
    .slice(-1);
  const [before, after] = [line.slice(-30), text.slice(end, end + 60)];
  const [first = ''] = words;
  if (CONTEST.test(words.at(-1) ?? '')) return { place: 4 };
  if (OUT_BEFORE.test(before) || OUT_AFTER.test(after)) return { person: 3 };
  const isPerson = words.length > 1 && words.length < 4 && !isPlace(own) && !words.some(inOrganisation);
  if (ORIGIN_BEFORE.test(before) && /^(?:,\s[^)]+)?\)/u.test(after)) return team(own, 2);
  if (ORIGIN_AFTER.test(after)) return isPerson && !ROW_AFTER.test(after) ? { person: 1.5 } : team(own, 1.5);
  const isNamed = isPerson && (GIVEN_NAMES.has(first) || /^\p{Lu}\./u.test(first));
  /* Behind the score of a team stand in brackets who scored, and when. */
  const isScorer = isNamed || line.lastIndexOf('(') > line.lastIndexOf(')');
  if (SCORE_AFTER.test(after)) return isScorer ? { person: 1.5 } : team(own, 3.2);
  if (!isPerson && (RIVAL_AFTER.test(after) || RIVAL_BEFORE.test(before))) return team(own, 1.5);
  if (isPerson && ITEM_BEFORE.test(before) && ITEM_AFTER.test(after)) return { person: 0.8 };
  if (words.length === 1 && /\p{Ll}s$/u.test(own) && /\b[Tt]he\s$/u.test(before))
    return isPlace(own) ? {} : { agency: 1.5 };
  const [, owner = '', ending] = OWNER_BEFORE.exec(before) ?? [];
  return isPerson && (ending !== undefined || isPeople(owner)) ? { person: 1 } : {};
}

/** A town stands for its team; a country plays as itself. */
const team = (name: string, weight: number): Votes =>
  isCountry(name) ? {} : { agency: isPlace(name) ? TEAM : weight };

/** More than speaks for the place of the name. */
const TEAM = 6;

/** A team that is called by its town, and is not that. */
export const isTeam = ({ text, votes }: Pick<Name, 'text' | 'votes'>): boolean =>
  isPlace(text) && (votes.agency ?? 0) >= TEAM;
