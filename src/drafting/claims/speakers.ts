import type { Range } from '../../anchoring/locate.ts';
import type { FoundEntity } from '../entities/find.ts';
import { within } from '../prose/ordered.ts';
import { PAST } from './verbs.ts';

/** Who says something, as far as the words tell. */
export interface Speaker {
  /** The entity that says so. */
  entity?: FoundEntity;
  /** How the text describes a speaker whom it does not name, or names only through somebody else. */
  as?: string;
  /** "he", "they": somebody named before. */
  pronoun?: string;
  /** Where the speaker is named or described. */
  range: Range;
}

/** A place where an entity is named. */
export interface Named extends Range {
  entity: FoundEntity;
}

export const namedPlaces = (entities: readonly FoundEntity[]): Named[] =>
  entities
    .flatMap((entity) => entity.mentions.map((range) => ({ ...range, entity })))
    .toSorted((a, b) => a.start - b.start);

/** What may stand before a subject: conjunctions, times, and whole phrases up to their comma. */
const LEADING =
  /^[\s,—–-]*(?:(?:(?:For|In|On|At|After|Before|During|Following|Despite|Citing|Speaking|Asked|When|While|As|Since|With|Although|Though|Because|If|By|From|To|Under|Over|Hours|Days|Weeks|Minutes|Two|Three|Last|Earlier|Later|Shortly|Soon|\p{L}+ing)\b[^,]*,\s|(?:and|but|as|while|when|where|yesterday|later|today|next,|first,|second,|(?:an?\s)?(?:few|\p{L}+)\s(?:hours|days|weeks|months|years|minutes)\s(?:later|earlier|before|after)|also|however|meanwhile|then|still|in addition|additionally|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in \d{4}),?\s)\s*)*/iu;
const TRAILING =
  /(?:\s(?:then|also|later|now|first|once|recently|reportedly|originally|still|again|previously|publicly|has|have|had|further|repeatedly|since|only|just|even|already|(?!family|assembly|ally|monopoly|supply)\p{Ll}+ly))+$/u;
const PRONOUN = /^(he|she|they|it|who)\b/iu;
const SPOKES = /\b(?:spokes(?:man|woman|person|people)|representatives?)\b/iu;
/** People, and what they write: the heads of descriptions such as "people familiar with the matter". */
export const DESCRIBES =
  /\b(?:people|persons?|individuals?|sources?|officials?|analysts?|economists?|spokes\w+|executives?|investors?|insiders?|company|firm|group|agency|researchers|scientists|police|authorities|prosecutors|critics|experts?|traders?|lawyers?|attorneys?|employees?|workers|managers?|bankers?|regulators?|lawmakers?|ministers?|reports?|statement|study|survey|documents?|filings?|letter|memo|announcement|giant|behemoth|strategist|manager|consultant|adviser|advisor|scientist|engineer|lawmaker|senator|minister|mayor|governor|officer|maker|startup|start-up|bank|government|ministry|department|commission|committee|court|union|director|chairman|president|chief|CEO|representatives?|witnesses|residents|scholars?|professors?|historians?|those|some|many|observers|supporters|opponents|organi[sz]ation|newspaper|magazine|paper|broadcaster|website|data|figures|statistics|polls?|media|judge|author|airline|airlines|carrier|carmaker|automaker|team|campaign|family|publicist|party|utility|retailer|lender|exchange|hospital|university|school|church|club|league|charity|institute|council|city|state|country|prime minister|administration|army|military|navy|coroner|doctors?|nurses?|teachers?|drivers?|farmers?|unions?|companies|firms|agencies|banks|airport|operator|regulator|watchdog|tribunal|panel|board|jury|analysis|research|review|estimates?|forecasts?|model|paper|article|lawsuit|complaint|indictment|service|brigade|ambassador|secretary|spokesperson|aides?|allies|friends?|colleagues?|neighbou?rs?|partners?|subsidiary|developer|publisher|chain|brokerage|insurer|manufacturer|supplier|network|lab|laboratory|delegation|embassy|mother|father|brother|sister|wife|husband|son|daughter|player|coach|captain|editor|reporter|columnist|commentators?|activists?|campaigners?|protesters?|organisers?|organizers?|voters?|customers?|consumers?|shareholders?|users?|students?|parents?|victims?|survivors?|passengers?|founder|owner|leader|both|one|another|others)\b/iu;

/** Reads a subject: "Joe Leonard, chairman of AirTran", "a Ford spokesman", "people familiar with the talks". */
export function speakerIn(text: string, range: Range, places: readonly Named[]): Speaker | undefined {
  const own = subjectIn(text, range);
  const words = text.slice(own.start, own.end);
  if (words === '') return undefined;
  const pronoun = PRONOUN.exec(words)?.[1];
  if (pronoun !== undefined && words.length < 40) return { pronoun: pronoun.toLowerCase(), range: own };
  const side = /,\s(?:which|who|whose|where)\s/u.exec(words)?.index ?? words.length;
  const inside = within(places, { start: own.start, end: own.start + side + 1 });
  const people = inside.filter(({ entity }) => entity.kind === 'person');
  const named = (people.length > 0 ? people : inside.slice(0, 1)).find((one) => isOwnName(text, own, one));
  if (named !== undefined) return { entity: named.entity, range: named };
  const ending = inside.length === 0 ? /\s(he|she|they)$/iu.exec(words)?.[1] : undefined;
  return ending === undefined ? described(words, own) : { pronoun: ending.toLowerCase(), range: own };
}

const WRITTEN_BY =
  /\b(?:tweet|statement|post|letter|report|memo|note|e-?mail|interview|speech|analysis|study|survey|poll|research|data|figures|statistics|estimates?|review|forecast|calculations?|paper|filing|announcement|article|book)\b[^,]*\b(?:by|from|with)\s(?:[\p{L}.]+\s){0,5}$/iu;
const OUTLET = /^\s(?:news agency|newspaper|magazine|website|news service|newswire)\b/u;

/** False where the name only helps to describe another: "Altman’s lawyer", "a person close to Musk". */
function isOwnName(text: string, own: Range, { start, end, entity }: Named): boolean {
  const [before, after] = [text.slice(own.start, start), text.slice(end, own.end)];
  if (entity.kind === 'person')
    return (
      WRITTEN_BY.test(before) ||
      (!/^['’]/u.test(after) && !/\b(?:to|for|with|of|by|from|about|on)\s$/iu.test(before))
    );
  if (SPOKES.test(before) || SPOKES.test(after)) return true;
  if (WRITTEN_BY.test(before) && !/^['’]/u.test(after)) return true;
  const isHead =
    /(?:^|,\s)(?:the\s|an?\s)?(?:[\p{L}-]+\s){0,3}$/iu.test(before) &&
    !/\b(?:of|for|at|with|to|by|from|in|about|on|against)\s$/iu.test(before);
  return (
    isHead &&
    !/^['’]|^\s\p{Ll}[\p{L}-]*\s\p{Lu}/u.test(after) &&
    (OUTLET.test(after) || !DESCRIBES.test(after.split(',')[0] ?? ''))
  );
}

/**
 * The subject of a quotation that certainly has one: where neither a name nor a known description is in it,
 * its own words describe the speaker.
 */
export function certainSpeakerIn(text: string, range: Range, places: readonly Named[]): Speaker | undefined {
  const known = speakerIn(text, range, places);
  if (known !== undefined) return known;
  const own = subjectIn(text, range);
  const as = text.slice(own.start, own.end).replace(/\s+/gu, ' ');
  const isSubject =
    /^(?:(?:the|an?|his|her|its|their|one|two|three|some|many)\s\p{L}|\p{Lu}\p{L})/iu.test(as) &&
    /\p{Lu}|^(?:the|an?|his|her|its|their)\s/iu.test(as);
  return isSubject && as.length <= LONGEST && !PREPOSITION.test(as) && isWhole(as)
    ? { as, range: own }
    : undefined;
}

/** False for what is no whole subject: "Fully 80% of employees who", "prices of the". */
const isWhole = (as: string) =>
  !/\d|%|\b(?:who|that|which|whose|and|or|of|the|an?|to|in|if|as|by|for|from|at|on|it|we|i|you|again|initial|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|hundred|thousand|his|her|its|their|our)$|^(?:what|this|that|these|those|there|nothing|nobody|none|fully|nearly|almost|about|roughly|neither|either|again|also|then|even)$|^(?:fully|nearly|almost|about|roughly|what|nothing|the (?:first|second|last|next|only|other) (?:time|day|week|month|year|moment|reason|way))\s/iu.test(
    as.replace(/\b(?:19|20)\d\d\b/gu, ''),
  );
/** A verb of its own makes a sentence of it, unless it belongs to a side clause: "the man who was there". */
const HAS_VERB = new RegExp(
  `^(?:(?!\\b(?:who|which|that)\\b).)*(?:\\b(?:is|are|has|have|will|would|says|can|could|do|does|${PAST})\\b|\\b(?!published|posted|based|conducted|released|commissioned|led|called|named|known|owned|located|involved|quoted|cited|interviewed|surveyed|polled|affected|elected|appointed|united|retired|hundred|associated|related|limited|red|injured|wounded|displaced|unidentified|unnamed)\\p{Ll}{2,}(?<!e)ed\\b)|\\b(?:he|she|they|we|I)\\b`,
  'u',
);
const SUBJECT =
  /^(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Oo]ne|[Ss]ome|[Mm]any|[Ss]everal|[Bb]oth|[Oo]ther|[Mm]ost|[Tt]wo|[Tt]hree)\s\p{L}|\p{Lu}\p{L}|(?:\p{Ll}+\s)*\p{Ll}+s\b)/u;
/** In words. */
const LONGEST_SUBJECT = 14;

/** "The survey, which collects the views of …, said": without its side clause. */
function headIn(text: string, range: Range, places: readonly Named[]): Speaker | undefined {
  const words = text.slice(range.start, range.end);
  const comma = /,\s*$/u.test(words) ? words.search(/(?<=\p{L}{2}),\s(?=.)/u) : -1;
  return comma === -1
    ? undefined
    : certainSpeakerIn(text, { start: range.start, end: range.start + comma }, places);
}

const DESCRIBES_SOURCE =
  /^(?:\p{Lu}|(?:the|an?|his|her|its|their|several|some|two|three|many)\s|(?:\p{Ll}+\s){0,3}\p{Ll}+s\b)(?!.*\b(?:he|she|they|we|I)\b)/u;

/** Who reports, before or after a verb that certainly says something. */
export function reporterIn(text: string, range: Range, places: readonly Named[]): Speaker | undefined {
  const found = certainSpeakerIn(text, range, places) ?? headIn(text, range, places);
  if (found?.as === undefined || found.pronoun !== undefined) return found;
  const { as } = found;
  const isSubject =
    isWhole(as) && (SUBJECT.test(as) || DESCRIBES.test(as)) && as.split(' ').length <= LONGEST_SUBJECT;
  return isSubject && !HAS_VERB.test(as) ? found : undefined;
}

/** Who or what is the source, after words that certainly say so: "documents obtained by the Times". */
export function sourceIn(text: string, range: Range, places: readonly Named[]): Speaker | undefined {
  const found = reporterIn(text, range, places);
  if (found !== undefined) return found;
  const own = subjectIn(text, range);
  const as = text.slice(own.start, own.end).replace(/\s+/gu, ' ');
  return as.length > 2 && as.length <= LONGEST && DESCRIBES_SOURCE.test(as) ? { as, range: own } : undefined;
}

const PREPOSITION = /^(?:in|on|at|for|with|by|from|of|to|as|if|when|because|that|what|which)\s|\byou\b/iu;

/** The first person whom a stretch names, or the pronoun that opens it: the subject of the sentence. */
export function subjectOf(text: string, range: Range, places: readonly Named[]): Speaker | undefined {
  const person = within(places, range).find(({ entity }) => entity.kind === 'person');
  if (person !== undefined && isOwnName(text, { start: range.start, end: person.end }, person))
    return { entity: person.entity, range: person };
  const pronoun = PRONOUN.exec(text.slice(range.start, range.end).replace(LEADING, ''))?.[1];
  return pronoun === undefined || /^who$/iu.test(pronoun)
    ? undefined
    : { pronoun: pronoun.toLowerCase(), range };
}

/** In characters: a description longer than this is most likely no description. */
const LONGEST = 110;

function described(words: string, range: Range): Speaker | undefined {
  const [first = ''] = words.split(/,\s(?=who|which|including|citing)/u);
  const as = first.replace(/\s+/gu, ' ').replace(/[,;:\s]+$|(?<=\p{Ll}{4})[.!?]+$/u, '');
  if (PREPOSITION.test(as)) return undefined;
  return DESCRIBES.test(as) && as.length <= LONGEST && isWhole(as) ? { as, range } : undefined;
}

/** A stretch without what stands before and behind a subject. */
function subjectIn(text: string, range: Range): Range {
  const words = text.slice(range.start, range.end);
  const start = range.start + (LEADING.exec(words)?.[0].length ?? 0);
  const part = text
    .slice(start, range.end)
    .replace(/[\s,;:—–-]+$/u, '')
    .replace(/,\s(?:who|which)$/u, '')
    .replace(TRAILING, '');
  return { start, end: start + part.length };
}
