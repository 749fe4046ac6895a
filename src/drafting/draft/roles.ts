import type { Range } from '../../anchoring/locate.ts';
import type { FoundEntity } from '../entities/find.ts';
import { GERMAN_OFFICE } from '../entities/foreign-names.ts';
import { TITLES } from '../entities/lexicon.ts';
import { isPlace } from '../entities/places.ts';
import { isReadAsEnglish } from '../language.ts';

/** Words with a small or a capital first letter, as a pattern. */
const either = (words: string) =>
  words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** What somebody is, as English news says it right before or behind a name. */
const OFFICE = `${either('minister president chairman chairwoman chair governor senator mayor ambassador secretary judge justice prosecutor commissioner chancellor premier executive director founder co-founder spokesman spokeswoman spokesperson analyst economist professor lawyer attorney researcher scientist engineer author editor leader manager strategist officer head chief king queen prince princess pope archbishop bishop general colonel major captain sergeant admiral actor actress singer journalist treasurer nominee envoy member adviser advisor aide representative congressman congresswoman')}|CEO|CFO`;
const RANK = either(
  'vice prime chief foreign finance interior defence defense health justice executive general managing deputy acting former associate senior special personal federal presidential board',
);
/** "Ruritanian foreign minister ", "Senate President ", "Secretary of Justice " at the end of some words. */
const BEFORE = new RegExp(
  `(?:^|[\\s“"(])((?:\\p{Lu}[\\p{L}.-]*\\s){0,3}(?:(?:${RANK})\\s|former\\s\\p{Ll}+\\s){0,3}(?:${OFFICE})(?:\\sof\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}.-]*\\s?){1,3}?)?),?\\s$`,
  'u',
);
/** ", chief executive of Acme," at the start of some words. */
const BEHIND = new RegExp(
  `^,\\s(?:(?:the|an?|its|their|who is)\\s)?((?:[\\p{L}’'-]+\\s){0,4}?(?:${OFFICE})(?:\\s(?:of|at|for)\\s[^,.;:()]{2,60})?)(?=[,.;])`,
  'iu',
);
/** Words in front of an office that are no part of it. */
const NO_PART =
  /^(?:(?:on|in|at|by|to|of|for|and|but|with|from|that|while|when|after|before|as|said|told|met|the|an?|its|his|her|their|mr|mrs|ms|(?:mon|tues|wednes|thurs|fri|satur|sun)day|following|then)[\s,]+)+/iu;

/** "governor of the Honorable" */
const HONOUR = /\sof\sthe\s(?:Right\s)?Honou?rable$/u;

/** "Sen. ", "Ruritania Rep. ", and "Senators Ann Reed (D-Ore.), Mary Poe and " at the end of some words. */
const BEARER = "(?:\\p{Lu}[\\p{L}.’'-]*\\s){1,2}\\p{Lu}[\\p{L}’'-]+(?:\\s\\([^)]{1,20}\\))?";
const ELECTED = new RegExp(
  `(?:^|[\\s“"(])(?:(\\p{Lu}\\p{Ll}+)\\s)?(Sen|Rep|Gov)(?:\\.|(?:s\\.|ators|resentatives|ernors)(?:\\s${BEARER}(?:,?\\sand|,)){0,4})\\s$`,
  'u',
);
/** "a Republican, " */
const MEMBER = /(?:^|\s)an?\s(Republican|Democrat),\s$/u;
const SEATS: Readonly<Record<string, string>> = { Sen: 'senator', Rep: 'representative', Gov: 'governor' };
/** " (D-Ore.)" at the start of some words. */
const OF_PARTY = /^\s\(([DR])[-–‑]([\p{L}. ]{2,16})\)/u;
const PARTIES: Readonly<Record<string, [adjective: string, noun: string]>> = {
  D: ['Democratic', 'Democrat'],
  R: ['Republican', 'Republican'],
};

/** "Vorstandschef ", "Chefin der Probe AG (PAG), " at the end of some words. */
const BEFORE_GERMAN = new RegExp(
  `(?<![\\p{L}-])([\\p{L}-]*${GERMAN_OFFICE}(?:\\s(?:der|des|von)\\s[^,.;:()]{2,60}(?=[ ,])(?:\\s\\([^)]{1,20}\\))?,)?)\\s$`,
  'iu',
);

const MEMBERS = new Set(Object.values(PARTIES).map(([, noun]) => noun));

/** In characters, as the field is limited. */
const LONGEST = 120;

/**
 * What an English or a German text says that a person is, in its own words: "Ruritanian foreign minister" of “the Ruritanian
 * foreign minister, Ann Reed”. Nothing where the words beside no mention of the name say it, or in another language.
 */
export function roleIn(
  text: string,
  { kind, mentions }: Pick<FoundEntity, 'kind' | 'mentions'>,
  lang: string,
): string | undefined {
  const read = isReadAsEnglish(lang) ? roleAt : lang === 'de' ? germanRoleAt : undefined;
  if (kind !== 'person' || read === undefined) return undefined;
  for (const mention of mentions) {
    const role = read(text, mention);
    if (role !== undefined) return role;
  }
  return undefined;
}

function germanRoleAt(text: string, { start }: Range): string | undefined {
  const role = BEFORE_GERMAN.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  return role
    ?.replace(/\s\([^)]*\)/u, '')
    .replace(/,$/u, '')
    .replace(/\s+/gu, ' ');
}

function roleAt(text: string, { start, end }: Range): string | undefined {
  const before = text.slice(Math.max(0, start - 90), start).replace(/^[\s\S]*(?:[.!?]["”]?\s|\n)(?=\S)/u, '');
  const after = text.slice(end, end + LONGEST);
  const words =
    BEFORE.exec(before)?.[1] ??
    BEHIND.exec(after)?.[1] ??
    electedTo(text.slice(Math.max(0, start - LONGEST), start), after);
  const role = words?.replace(/\s+/gu, ' ').trim().replace(NO_PART, '').replace(HONOUR, '');
  if (role === undefined || role === '' || role.length > LONGEST) return undefined;
  const shown = role.charAt(0).toUpperCase() + role.slice(1);
  const isAlone =
    MEMBERS.has(shown) || (TITLES.has(shown) && !/^(?:Chair|Major|General|Justice|Chief)$/u.test(shown));
  return shown.includes(' ') || isAlone ? shown : undefined;
}

/** "Democratic senator (Ore.)" of “Sen. Ann Reed (D-Ore.)”: American shorthand, written out. */
function electedTo(before: string, after: string): string | undefined {
  const [, place = '', title = ''] = ELECTED.exec(before) ?? [];
  const [, letter = '', state] = OF_PARTY.exec(after) ?? [];
  const [adjective, noun = MEMBER.exec(before)?.[1]] = PARTIES[letter] ?? [];
  const seat = SEATS[title];
  const from = isPlace(place) ? place : '';
  if (seat === undefined && noun === undefined) return undefined;
  const what = seat === undefined ? noun : [from, adjective, seat].filter(Boolean).join(' ');
  return state === undefined ? what : `${what} (${state})`;
}
