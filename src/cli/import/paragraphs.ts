import { joinLines, lexiconOf } from '../../sources/readers/pdf/hyphens.ts';

/** In characters: prose that was broken into lines by hand has them shorter. */
const LONGEST_WRAPPED = 100;
/** First parts of words that keep their hyphen at the end of a line: "self-made", "state-owned", "twenty-one". */
const KEEPS_HYPHEN =
  /(?<![\p{L}-])(?:self|non|ex|anti|pro|well|half|all|cross|long|short|high|low|mid|multi|state|government|year|month|week|day|old|new|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}{3,}ty)-$/iu;

/** Plain text as paragraphs. Lines are joined only where they were broken by hand: short lines, with empty ones between. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split('\n');
  const full = lines.filter((line) => line.trim() !== '');
  const wrapped = /\S\n[ \t]*\n/u.test(text) && full.every((line) => line.length <= LONGEST_WRAPPED);
  if (!wrapped) return full.map((line) => line.trim());
  const lexicon = lexiconOf(lines);
  const joined = (before: string, after: string) =>
    KEEPS_HYPHEN.test(before.slice(-LONGEST_WRAPPED)) ? before + after : joinLines(before, after, lexicon);
  return text
    .split(/\n[ \t]*\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => block.split(/\s*\n\s*/u).reduce(joined));
}
