import { joined } from '../text.ts';
import { americanDate } from './dates.ts';
import { type CitedName, displayName } from './names.ts';
import { quotedSentence } from './quotation.ts';
import { versionNote, type Work } from './work.ts';

/**
 * An entry of a bibliography for a page of a site: author, title, site, date, address (the Chicago Manual of Style,
 * 17th edition, 14.207; the 18th has the same order). A claim is named by its statement, then its version and its article.
 */
export function chicago(work: Work): string {
  const { claim, first, issued } = work;
  const place = claim === undefined ? '' : ` ${versionNote(claim)}, in ${quotedSentence(claim.article)}`;
  const dates =
    first === undefined
      ? `${americanDate(issued)}.`
      : `${americanDate(first)}. ${claim === undefined ? 'Last modified' : 'This version'} ${americanDate(issued)}.`;
  return `${full(authors(work.authors))} ${quotedSentence(work.title)}${place} ${work.site}, ${dates} ${work.address}.`;
}

/**
 * Only the first name is turned round; from seven authors on three are named (18th edition; the 17th names up to ten).
 * Particles go behind the given name, "Beethoven, Ludwig van", as the CSL style of Chicago has it
 * (`demote-non-dropping-particle="display-and-sort"`).
 */
function authors(names: readonly CitedName[]): string {
  const shown = names.length > 6 ? names.slice(0, 3) : names;
  const [first = '', ...rest] = shown.map((name, index) => (index === 0 ? turned(name) : displayName(name)));
  if (shown.length < names.length) return `${[first, ...rest].join(', ')}, et al.`;
  const last = rest.pop();
  return last === undefined ? first : `${[first, ...rest].join(', ')}, and ${last}`;
}

function turned(name: CitedName): string {
  if (name.kind === 'literal') return name.literal;
  const { family, given, particle, suffix } = name;
  return joined(', ', family, joined(' ', given, particle), suffix);
}

const full = (text: string) => (text.endsWith('.') ? text : `${text}.`);
