import { GIVEN_NAMES } from '../../anchoring/given-names.ts';
import type { Range } from '../../anchoring/locate.ts';
import { knownKind } from './known.ts';
import { ACRONYMS, CALENDAR, ORGANISATIONS, STARTERS, TITLES } from './lexicon.ts';
import { PARTICLES } from './particles.ts';
import { isPeople, isPlace } from './places.ts';
import type { Run, Word } from './runs.ts';
import { inOrganisation, type Votes, vote } from './votes.ts';

/** A stretch of text that names somebody or something, not yet known whom. */
export interface Name extends Range {
  words: readonly string[];
  text: string;
  /** Its first word opens a sentence, so that its capital proves nothing. */
  opening: boolean;
  votes: Votes;
}

/** Takes a run apart into names: "Microsoft CEO Satya Nadella" holds two. */
export function namesIn(run: Run, text: string, isCommon: (word: Word) => boolean): Name[] {
  const words = withoutStart(run, isCommon);
  const bearer = bearerOf(words, text);
  if (bearer > 0) return nameOf(words.slice(bearer), text, { person: 3 });
  const seam = seamOf(words);
  if (seam > 0)
    return [
      ...nameOf(words.slice(0, seam), text, { company: 1 }),
      ...nameOf(words.slice(seam), text, { person: 1 }),
    ];
  const title = words.findIndex((word, index) => isTitle(words, word, index));
  if (title === -1) return nameOf(words, text, {});
  let rest = title;
  while (TITLES.has(words[rest]?.text ?? '')) rest += 1;
  const before = nameOf(words.slice(0, title), text, rest < words.length ? { company: 1 } : { company: 1.5 });
  return [...before, ...nameOf(words.slice(rest), text, { person: 3 })];
}

/** "Secretary of State Ann Reed": behind what an office is of stands who has it. */
const bearerOf = (words: Run, text: string): number =>
  /\b(?:Secretary|Minister|Commissioner|Director) of (?:the )?$/u.test(
    text.slice(0, words[0]?.start).slice(-24),
  )
    ? words.findIndex(({ text: word }) => GIVEN_NAMES.has(word))
    : -1;

/** Where a person follows an organisation with nothing between: "Fort Pitt Capital Group Charlie Smith". */
const seamOf = (words: Run): number =>
  words.findIndex(
    ({ text }, index) =>
      index > 1 &&
      index === words.length - 2 &&
      GIVEN_NAMES.has(text) &&
      inOrganisation(words[index - 1]?.text ?? ''),
  );

/** The run without a first word that only opens the sentence. */
function withoutStart(run: Run, isCommon: (word: Word) => boolean): Run {
  const [first, second] = run;
  if (first === undefined || !first.opening) return run;
  const drops =
    STARTERS.has(first.text) ||
    (isCommon(first) && knownKind(first.text) === undefined && !GIVEN_NAMES.has(first.text)) ||
    (run.length === 1 &&
      /\p{Ll}{3}ly$/u.test(first.text) &&
      !isPlace(first.text) &&
      !GIVEN_NAMES.has(first.text));
  const keeps =
    second !== undefined &&
    /^(?:General|First|New|Old|Target|Gold|Oil|National|Bank|Ministry|Department|University|House|Court|Institute)$/u.test(
      first.text,
    ) &&
    (inOrganisation(second.text) || second.text === 'of');
  return drops && !keeps ? afterSmall(run.slice(1)) : run;
}

const afterSmall = (run: Run): Run =>
  run.slice(
    Math.max(
      0,
      run.findIndex(({ capital, text }) => capital || /^(?:von|van|bin)$/u.test(text)),
    ),
  );

function isTitle(words: Run, word: Word | undefined, index: number): boolean {
  if (word === undefined || !TITLES.has(word.text)) return false;
  const next = words[index + 1]?.text;
  if (words[index - 1]?.capital === false) return false;
  if (next === undefined) return index > 0;
  if (knownKind(`${word.text} ${next}`) !== undefined) return false;
  if (/^(?:General|Major)$/u.test(word.text)) return isRank(words, index);
  if (
    /^(?:Foreign|Finance|Prime|Vice|Deputy|Acting|Associate|Assistant|Executive|Managing|Chief|Attorney|Senior|Former|Crown)$/u.test(
      word.text,
    )
  )
    return TITLES.has(next) || GIVEN_NAMES.has(next);
  return !inOrganisation(next) && next !== 'of';
}

/** "General Petraeus" and "Major General John Smith" are ranks; "General Mills" and "Major Market Index" are names. */
function isRank(words: Run, index: number): boolean {
  const [next = '', ...others] = words.slice(index + 1).map(({ text }) => text);
  if (GIVEN_NAMES.has(next) || TITLES.has(next) || (index > 0 && TITLES.has(words[index - 1]?.text ?? '')))
    return true;
  if (/^\p{Lu}\.$/u.test(next) || /^(?:von|van|de|bin|al)$/u.test(others[0] ?? '')) return true;
  return others.length === 0 && !next.endsWith('s') && !inOrganisation(next);
}

/** In words. A longer run of capitals is a heading, or was pasted by mistake. */
const LONGEST_NAME = 50;

/** Leaves out what is only a day, an acronym of no body, or adjectives before the name. */
function nameOf(words: Run, text: string, votes: Votes): Name[] {
  if (words.length > LONGEST_NAME) return [];
  let run = words;
  while (run[0] && run.length > 1 && isDropped(run)) run = afterSmall(run.slice(1));
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const name = {
    start: first.start,
    end: last.end,
    words: withoutParticles(run).map((word) => word.text),
    text: text.slice(first.start, last.end),
    opening: first.opening,
  };
  if (isPeople(name.text)) return [];
  if (
    run.length === 1 &&
    (isUnit(text, first) ||
      ACRONYMS.has(first.text) ||
      CALENDAR.has(first.text) ||
      (OFFICE.test(first.text) && votes.person === undefined) ||
      (/^\p{L}\.?$/u.test(first.text) && !isPlatformX(text, first)) ||
      (STARTERS.has(first.text) && votes.person === undefined))
  )
    return [];
  return [{ ...name, votes: vote(name, text, votes) }];
}

/** What somebody is, and no name that anybody has. */
const OFFICE =
  /^(?:Minister|President|Chairman|Secretary|Director|Governor|Senator|Ambassador|Professor|Congressman|Commissioner|Under-Secretary)$/u;

/** "von der Leyen" is one word long where it stands for Ursula von der Leyen, and so it is where a sentence begins with it. */
function withoutParticles(run: Run): Run {
  const [first, second] = run;
  const isOpened = second?.capital === false && PARTICLES.has(first?.text.toLowerCase() ?? '');
  const surname = run.slice(run.findIndex(({ capital }, index) => capital && (!isOpened || index > 0)));
  return surname.length === 1 ? surname : run;
}

/** "his social media site X": the one name of a single letter that news is full of. */
const isPlatformX = (text: string, { start, text: word }: Word) =>
  word === 'X' &&
  /\b(?:site|platform|network|app|service|(?:post|posted|wrote|writing|tweeted) on)\s$/u.test(
    text.slice(0, start).slice(-40),
  );

/** "16 GB". */
const isUnit = (text: string, { start, text: word }: Word) =>
  /^\p{Lu}{1,3}$/u.test(word) && /\d\s?$/u.test(text.slice(Math.max(0, start - 3), start));

/** "Ohio-based", "British-born". */
const OF_SOMETHING = /-(?:based|born|owned|backed|led|listed|trained|educated|winning|style)$/u;

/** An adjective of country before a name; not before a word that makes a name with it ("British Airways"). */
function isDropped(run: Run): boolean {
  const [first, second] = [run[0]?.text ?? '', run[1]?.text ?? ''];
  if (ACRONYMS.has(first) || OF_SOMETHING.test(first)) return true;
  if (run.length > 2 && isPlace(first) && GIVEN_NAMES.has(second)) return true;
  const isAdjective = isPeople(first) || /^(?:US|U\.S\.|UK|U\.K\.|EU|Sunni|Shia)$/u.test(first);
  const joined = run.map(({ text }) => text).join(' ');
  const last = run.at(-1)?.text ?? '';
  return (
    isAdjective &&
    !inOrganisation(second) &&
    !ORGANISATIONS.agency.has(last) &&
    knownKind(joined) === undefined &&
    !isPlace(joined)
  );
}
