import { slashed } from './dates.ts';
import { type CitedName, invertedName } from './names.ts';
import { type Cited, placeNote } from './work.ts';

/**
 * A record of the RIS format (Research Information Systems, 2011): tag, two spaces, hyphen, space, value, CR LF;
 * TY first, ER last. `ELEC` is a page of the web: Zotero, Mendeley and EndNote read it as such.
 */
export function ris(work: Cited): string {
  const { claim } = work;
  const lines: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ...work.authors.map((name): [string, string] => ['AU', author(name)]),
    ['TI', work.title],
    ['T2', work.site],
    ['ET', claim && String(claim.version)],
    ['PY', work.issued?.slice(0, 4)],
    ['DA', work.issued && slashed(work.issued)],
    ['PB', work.publisher],
    ['LA', work.lang],
    ['N1', claim && placeNote(claim)],
    ['UR', work.address],
    ['Y2', work.accessed && slashed(work.accessed)],
    ['ID', work.key],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** A comma parts family from given name, and an asterisk is not allowed: an organisation’s name goes without. */
const author = (name: CitedName): string =>
  (name.kind === 'literal' ? name.literal.replace(/\s*,\s*/g, ' ') : invertedName(name)).replaceAll('*', '');
