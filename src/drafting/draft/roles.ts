import type { Range } from '../../anchoring/locate.ts';
import type { FoundEntity } from '../entities/find.ts';
import { TITLES } from '../entities/lexicon.ts';

/** Words with a small or a capital first letter, as a pattern. */
const either = (words: string) =>
  words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** What somebody is, as English news says it right before or behind a name. */
const OFFICE = `${either('minister president chairman chairwoman chair governor senator mayor ambassador secretary judge justice prosecutor commissioner chancellor premier executive director founder co-founder spokesman spokeswoman spokesperson analyst economist professor lawyer attorney researcher scientist engineer author editor leader manager strategist officer head chief king queen prince princess pope archbishop bishop general colonel major captain sergeant admiral actor actress singer journalist treasurer representative congressman congresswoman')}|CEO|CFO`;
const RANK = either(
  'vice prime chief foreign finance interior defence defense health justice executive general managing deputy acting former associate senior',
);
/** "Ruritanian foreign minister ", "Senate President ", "Secretary of Justice " at the end of some words. */
const BEFORE = new RegExp(
  `(?:^|[\\s“"(])((?:\\p{Lu}[\\p{L}.-]*\\s){0,3}(?:(?:${RANK})\\s){0,3}(?:${OFFICE})(?:\\sof\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}.-]*\\s?){1,3}?)?),?\\s$`,
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

/** In characters, as the field is limited. */
const LONGEST = 120;

/**
 * What an English text says that a person is, in its own words: "Ruritanian foreign minister" of “the Ruritanian foreign minister,
 * Ann Reed”. Nothing where the words beside no mention of the name say it.
 */
export function roleIn(
  text: string,
  { kind, mentions }: Pick<FoundEntity, 'kind' | 'mentions'>,
): string | undefined {
  if (kind !== 'person') return undefined;
  for (const mention of mentions) {
    const role = roleAt(text, mention);
    if (role !== undefined) return role;
  }
  return undefined;
}

function roleAt(text: string, { start, end }: Range): string | undefined {
  const before = text.slice(Math.max(0, start - 90), start).replace(/^[\s\S]*(?:[.!?]["”]?\s|\n)(?=\S)/u, '');
  const words = BEFORE.exec(before)?.[1] ?? BEHIND.exec(text.slice(end, end + LONGEST))?.[1];
  const role = words?.replace(/\s+/gu, ' ').trim().replace(NO_PART, '').replace(HONOUR, '');
  if (role === undefined || role === '' || role.length > LONGEST) return undefined;
  const shown = role.charAt(0).toUpperCase() + role.slice(1);
  const isAlone = TITLES.has(shown) && !/^(?:Chair|Major|General|Justice|Chief)$/u.test(shown);
  return shown.includes(' ') || isAlone ? shown : undefined;
}
