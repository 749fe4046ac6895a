import { memoize } from '../../model/memoize.ts';
import { joined, sentence } from '../text.ts';
import { apaDate } from './dates.ts';
import type { CitedName } from './names.ts';
import { quoted } from './quotation.ts';
import type { Cited } from './work.ts';

/**
 * A reference to a page on a website: author, date, title, site, address (APA Publication Manual, 7th edition,
 * 10.16). What the work is stands in brackets behind the title (9.21), and a site that is its own author is not
 * named twice. Plain text: APA would set the title in italics.
 */
export function apa(work: Cited): string {
  const { claim, site } = work;
  const names = authors(work.authors);
  const title =
    claim === undefined
      ? sentence(work.title)
      : `${work.title} [Claim ${quoted(claim.label)}, version ${claim.version}, ${claim.status}]. In ${sentence(claim.article)}`;
  const where = names === site ? '' : ` ${sentence(site)}`;
  return `${sentence(names)} (${work.issued === undefined ? 'n.d.' : apaDate(work.issued)}). ${title}${where} ${work.address}`;
}

/** All names are turned round; of more than twenty, nineteen and the last (9.8). */
function authors(names: readonly CitedName[]): string {
  const shown = names.map(turned);
  const last = shown.at(-1) ?? '';
  if (shown.length === 1) return last;
  if (shown.length > 20) return `${shown.slice(0, 19).join(', ')}, … ${last}`;
  return `${shown.slice(0, -1).join(', ')}, & ${last}`;
}

/** "van Beethoven, L.": a particle stays with the family name (so too the CSL style of APA). */
function turned(name: CitedName): string {
  if (name.kind === 'literal') return name.literal;
  const { family, given, particle, suffix } = name;
  return joined(', ', joined(' ', particle, family), initials(given), suffix);
}

/** "Jean-Paul" gives "J.-P."; a name in a script without capitals has no initials and stays whole. */
function initials(given: string): string {
  if (given.toUpperCase() === given.toLowerCase()) return given;
  return given
    .split(' ')
    .map((word) => word.split(/[-‐‑]/).map(initial).join('-'))
    .join(' ');
}

const graphemes = new Intl.Segmenter('und');

const initial = memoize((word: string): string => {
  const [first] = graphemes.segment(word.replace(/^[^\p{L}]+/u, ''));
  return first === undefined ? word : `${first.segment.toUpperCase()}.`;
});
