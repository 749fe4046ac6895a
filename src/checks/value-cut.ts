import type { Path } from '../model/diagnostics.ts';
import { clip, show } from '../model/show.ts';
import type { Rule } from './rule.ts';

/** A value of text of which YAML takes a part for something else: see compile/value-comments.ts. */
export interface CutText {
  path: Path;
  value: string;
  lost: string;
  written: string;
}

export const valueCut: Rule = {
  code: 'value-cut',
  severity: 'warning',
  title: 'What is written is what is read.',
  explanation:
    'In YAML a space and “#” begin a comment, and “&” or “!” before a value gives it a name or a kind: “Acme #1 in anvils” is read as “Acme”, and a statement would be published, and sealed, without its end. Reported where a field of text that is not in quotation marks has one of them, in articles, entities and sources. Behind dates, numbers and fixed words a comment is a comment.',
  find: ({ cuts }) =>
    cuts.map((cut) => ({ place: { in: 'frontmatter', path: cut.path }, message: cutMessage(cut) })),
};

/** In characters: longer values are not written out. */
const SHOWN = 200;

export function cutMessage({ path, value, lost, written }: CutText): string {
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const key = typeof path.at(-1) === 'string' ? `${field}: ` : '- ';
  const whole = written.length > SHOWN ? '' : `: ${key}${JSON.stringify(written)}`;
  const read = value === '' ? 'nothing is left of it' : `${field} is read as ${show(value)}`;
  return lost.startsWith('#')
    ? `“${clip(lost)}” is taken for a comment, so ${read}. If it belongs to the text, put the whole in quotation marks${whole}. If it does not, give it a line of its own.`
    : `“${clip(lost)}” has a meaning of its own in YAML, so ${read}. Put the whole in quotation marks${whole}.`;
}
