import { idPattern } from '../../model/ids.ts';

/** In characters: what people still copy by hand, cut between words. */
const LONGEST = 60;

/** The address that a title suggests; nothing where it has no letters that can stand in one. */
export function slugFrom(title: string): string | undefined {
  const plain = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const cut =
    plain.length <= LONGEST
      ? plain
      : plain
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST);
  return idPattern.test(cut) ? cut : undefined;
}
