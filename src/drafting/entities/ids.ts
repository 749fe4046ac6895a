import { folderFault, idPattern } from '../../model/ids.ts';
import { plainLetters } from '../../model/plain-letters.ts';

/** In characters: what people still copy by hand. */
const LONGEST = 60;
/** As much as may be, cut between words. */
const CUT = new RegExp(`^.{1,${LONGEST}}(?=-|$)`);

/**
 * An id made of some words, different from those that are taken.
 * @param fallback where no letter is left of them
 * @param joint what stands before the number that tells ids of the same words apart
 */
export function freshId(
  words: string,
  isTaken: (id: string) => boolean,
  { fallback = 'entity', joint = '-' } = {},
): string {
  const slug = slugOf(words) ?? fallback;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}${joint}${number}`;
    if (!isTaken(id)) return id;
  }
}

/** Lower-case ASCII words with hyphens between them, or nothing where no letter is left, or a name that no folder can have. */
export function slugOf(text: string): string | undefined {
  const words = plainLetters(text.normalize('NFKD'))
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const slug = CUT.exec(words)?.[0] ?? words.slice(0, LONGEST);
  return idPattern.test(slug) && folderFault(slug) === undefined ? slug : undefined;
}
