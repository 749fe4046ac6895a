import { anyOf, matchAt } from '../sticky.ts';
import { FRACTIONS, inWords, type NumberRead, times } from './numbers.ts';
import { magnitudeOf } from './scales.ts';

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);

/** What a number in words begins with, as a pattern. */
export const NUMBER_WORD = `(?:an?|half|quarter|${anyOf([...SMALL.keys(), ...TENS.keys()])})(?!\\p{L})`;
const FIRST = new RegExp(NUMBER_WORD, 'iuy');
const TOKEN = /[\s-]*(\p{L}+)(?!\p{L})/iuy;
const PORTION =
  /(half|(?:a |one[ -])?quarter|three[ -]quarters?)(?:[ -]of)?(?:[ -]an?)?[ -](hundred|thousand|million|billion|trillion)(?!\p{L})/iuy;

interface State {
  total: number;
  group: number;
  end: number;
  factor: number | undefined;
  count: number;
}

/**
 * A number in words: "twenty-five thousand", "one and a half billion", "half a billion", "a million", "one point three".
 * @param joined whether "and" may stand inside it ("one hundred and fifty"); not where it may join two limits
 */
export function wordsAt(text: string, at: number, joined = true): NumberRead | undefined {
  if (matchAt(FIRST, text, at) === null) return undefined;
  const portion = matchAt(PORTION, text, at);
  if (portion !== null) {
    const share = /^half/i.test(portion[0]) ? 0.5 : /^three/i.test(portion[0]) ? 0.75 : 0.25;
    return inWords(share * (magnitudeOf(portion[2]) ?? 1), at + portion[0].length, undefined);
  }
  let state: State = { total: 0, group: 0, end: at, factor: 1, count: 0 };
  for (let next = step(text, state, joined); next !== undefined; next = step(text, state, joined))
    state = next;
  if (state.count === 0) return undefined;
  return withDecimals(text, inWords(times(state.total + state.group, 1), state.end, state.factor));
}

function step(text: string, state: State, joined: boolean): State | undefined {
  const match = matchAt(TOKEN, text, state.end);
  if (match === null || (state.count === 0 && /^[\s-]/.test(match[0]))) return undefined;
  const word = match[1]?.toLowerCase() ?? '';
  const end = state.end + match[0].length;
  const here = { ...state, end, count: state.count + 1 };
  if (word === 'and') return joined ? afterAnd(text, { ...state, end }) : undefined;
  if (word === 'a' || word === 'an')
    return state.count === 0 && beforeScale(text, end) ? { ...here, group: 1 } : undefined;
  const value = TENS.get(word) ?? SMALL.get(word);
  if (value !== undefined)
    return fits(state.group, value) ? { ...here, group: state.group + value } : undefined;
  if (state.count === 0) return undefined;
  if (word === 'hundred')
    return state.group > 0 && state.group < 100
      ? { ...here, group: state.group * 100, factor: undefined }
      : undefined;
  const scale = magnitudeOf(word);
  if (scale === undefined) return undefined;
  if (state.group === 0)
    return state.total === 0 || scale < 1e3
      ? undefined
      : { ...here, total: state.total * scale, factor: undefined };
  return {
    ...here,
    total: state.total + times(state.group, scale),
    group: 0,
    factor: state.factor === 1 ? scale : undefined,
  };
}

const beforeScale = (text: string, at: number) =>
  matchAt(/[\s-](?:hundred|thousand|million|billion|trillion)(?!\p{L})/iuy, text, at) !== null;

/** True where a part can follow what the group has: "twenty" and "five", "hundred" and "five"; not "five" and "six". */
function fits(group: number, value: number): boolean {
  if (group === 0) return true;
  const free = group % 100;
  return free === 0 ? true : free >= 20 && free % 10 === 0 && value > 0 && value < 10;
}

/** "one hundred and fifty", "two and a half million". */
function afterAnd(text: string, state: State): State | undefined {
  const half = matchAt(
    /[ -]a[ -](half|quarter)(?=[\s-](?:hundred|thousand|million|billion|trillion))/iuy,
    text,
    state.end,
  );
  if (half !== null && state.count > 0) {
    const share = FRACTIONS.get(half[1]?.toLowerCase() ?? '') ?? 0;
    return { ...state, group: state.group + share, end: state.end + half[0].length, count: state.count + 1 };
  }
  if (state.factor === 1 || state.group % 100 !== 0) return undefined;
  const next = matchAt(TOKEN, text, state.end);
  const word = next?.[1]?.toLowerCase() ?? '';
  return SMALL.has(word) || TENS.has(word) ? state : undefined;
}

/** "one point three" and what comes of it: "one point three billion". */
function withDecimals(text: string, whole: NumberRead): NumberRead {
  const pattern =
    /\spoint((?:\s(?:zero|one|two|three|four|five|six|seven|eight|nine))+)(?!\p{L})(?:\s(thousand|million|billion|trillion)(?!\p{L}))?/iuy;
  const match = whole.scaled ? null : matchAt(pattern, text, whole.end);
  if (match === null) return whole;
  const digits = (match[1] ?? '')
    .trim()
    .toLowerCase()
    .split(/\s/)
    .map((word) => SMALL.get(word))
    .join('');
  const scale = magnitudeOf(match[2]) ?? 1;
  return inWords(times(Number(`${whole.value}.${digits}`), scale), whole.end + match[0].length, scale);
}
