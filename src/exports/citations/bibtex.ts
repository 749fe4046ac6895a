import { joined } from '../text.ts';
import type { CitedName } from './names.ts';
import { type Cited, placeNote } from './work.ts';

/**
 * An `@online` entry of biblatex (its manual, 2.1.1 and 2.2). The title is in braces of its own: styles change the
 * case of what is not.
 */
export function bibtex(work: Cited): string {
  const { claim } = work;
  const fields: [string, string | undefined][] = [
    ['author', work.authors.map(author).join(' and ')],
    ['title', `{${escapeTex(work.title)}}`],
    ['titleaddon', claim && escapeTex(placeNote(claim))],
    ['version', claim && String(claim.version)],
    ['date', work.issued],
    ['origdate', work.first],
    ['organization', escapeTex(work.site)],
    ['url', verbatim(work.address)],
    ['urldate', work.accessed],
    ['note', work.archived && `Archived at \\url{${verbatim(work.archived)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@online{${work.key},\n${lines.join(',\n')}\n}\n`;
}

/** "van Beethoven, Ludwig", "King, Jr., Martin Luther": von part, family, suffix, given. */
function author(name: CitedName): string {
  if (name.kind === 'literal') return `{${escapeTex(name.literal)}}`;
  const { family, given, particle, suffix } = name;
  const whole = family.includes(' ') ? `{${escapeTex(family)}}` : escapeTex(family);
  return joined(', ', joined(' ', particle && escapeTex(particle), whole), suffix, escapeTex(given));
}

/**
 * BibTeX counts braces without heeding the backslash before one, so `\{` in a title would leave the entry open:
 * braces are written as words. Other signs that TeX reads as commands are escaped; letters of every script stay,
 * for biber reads UTF-8.
 */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string => text.replace(/[\\{}$&#_%~^]/g, (sign) => TEX[sign] ?? sign);

/** An address is read verbatim (biblatex, data type “URI”): only what would unbalance the braces is encoded. */
const verbatim = (address: string): string => address.replace(/[\\{}]/g, (sign) => encodeURIComponent(sign));
