import { type Entity, namesOf } from '../model/entity.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Range } from './locate.ts';

/** A given name with its initials, or initials alone, that end before a name: “Frances”, “Harold J.”, “J. T.”. */
const BEFORE = /(?<![\p{L}\p{N}.'-])(\p{Lu}[\p{L}'-]*\.?)(?: ?\p{Lu}\.)* $/u;
/** What looks like initials and is a place. */
const PLACES = /(?<!\p{L})(?:U\.S|U\.K|U\.N|E\.U|D\.C|L\.A)\. $/u;
/** Given names that are small words too, where they open a sentence: “Will Ford build it?” */
const WORDS =
  /(?:^|[.!?:]["')]* )["'(]*(?:Will|May|Mark|Grant|Grace|Sue|Rob|Bill|Frank|Drew|Pat|Chuck|Guy|Dale) $/u;
/** In UTF-16 units: how much before a name is read. */
const REACH = 40;
/** In letters: as many tell that “Steve” is “Steven”. */
const ALIKE = 3;

/**
 * Whether a name of one word stands behind a given name or initials that its bearer has not, and so is somebody else’s:
 * “Crawford” in “Frances Crawford” where Allan Crawford is meant, “Ford” in “Henry Ford”.
 * @param text folded
 */
export function isInAnothersName(text: string, { start, end }: Range, bearers: readonly Entity[]): boolean {
  if (text.slice(start, end).includes(' ')) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const [, given = ''] = BEFORE.exec(before) ?? [];
  if (!isInitial(given) && !GIVEN_NAMES.has(given)) return false;
  if (PLACES.test(before) || WORDS.test(before)) return false;
  const alike = given.replace('.', '').slice(0, ALIKE);
  return bearers.every((bearer) =>
    namesOf(bearer).every((name) => !name.split(' ').some((word) => word.startsWith(alike))),
  );
}

const isInitial = (given: string) => /^\p{L}\.$/u.test(given);
