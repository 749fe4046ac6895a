import { stringify } from 'yaml';
import { tellApart } from '../anchoring/disambiguate.ts';
import { foldQuote } from '../anchoring/fold.ts';
import { type Location, MOST_PLACES, type Range } from '../anchoring/locate.ts';
import { suggest } from '../anchoring/suggest.ts';
import type { Rendered } from '../markdown/render.ts';
import type { Path, Problem } from '../model/diagnostics.ts';
import { once } from '../model/memoize.ts';
import type { Selector } from '../model/quote.ts';
import { clip } from '../model/show.ts';
import type { Searched } from '../sources/passage.ts';

/** A quote as it stands in the frontmatter, with the place that was found for it. */
export interface Quoted {
  /** Of the field that holds the words. */
  path: Path;
  selector: Selector;
  location: Location | undefined;
}

/**
 * So many quotes that name no place, or several, are answered with what to write instead: for that, the text is looked
 * through letter by letter.
 */
export const MOST_HELPED = 50;

/** For every quote that names no place or several: what stands there instead, and what to write. */
export function anchorProblems(
  quoted: readonly Quoted[],
  rendered: Rendered,
  frontmatter: unknown,
): Problem[] {
  const fields = once(() => proseFields(frontmatter));
  let helped = 0;
  const isHelped = () => {
    helped += 1;
    return helped <= MOST_HELPED;
  };
  const closest = (quote: string): Closest =>
    isHelped() ? suggest(rendered.folded, quote, rendered.breaks) : 'not sought';
  return quoted.flatMap(({ path, selector, location }): Problem[] => {
    if (location === undefined || location.kind === 'found') return [];
    if (location.kind === 'absent') {
      const field = fieldWith(foldQuote(selector.quote), fields());
      return [field === undefined ? absent(path, closest(selector.quote), rendered) : elsewhere(path, field)];
    }
    const { kind, places } = location;
    const reason =
      kind === 'ambiguous'
        ? ambiguous(places, rendered, isHelped())
        : excluded(places, rendered, 'the article');
    return [{ code: 'quote-ambiguous', path, reason }];
  });
}

type Closest = Range | 'not sought' | undefined;

function absent(path: Path, closest: Closest, { text }: Rendered): Problem {
  const entry = path[0] === 'pictures' ? 'picture' : 'annotation';
  const help =
    closest === undefined
      ? `Nothing in the article resembles them. Quote the words that state it now, or take this ${entry} out.`
      : closest === 'not sought'
        ? `Nor are those of ${MOST_HELPED} others: when they are mended, the closest passage is looked for here as well.`
        : ifMeant(String(path.at(-1)), closest, text);
  return { code: 'quote-absent', path, reason: `These words are not in the article. ${help}` };
}

function elsewhere(path: Path, field: string): Problem {
  const reason = `These words stand in the frontmatter (${field}), not in the prose. Quote the prose, or say it there.`;
  return { code: 'quote-in-frontmatter', path, reason };
}

/** What to write where the closest passage is meant. @param key the field that quotes it */
export const ifMeant = (key: string, { start, end }: Range, text: string): string =>
  `If the closest passage is meant, write:\n${yaml({ [key]: text.slice(start, end).replace(/\s+/g, ' ') })}`;

/** @param isHelped whether it is worked out what chooses one of the places */
export function ambiguous(places: readonly Range[], { folded, text }: Searched, isHelped: boolean): string {
  if (places.length > MOST_PLACES)
    return `These words stand in more than ${MOST_PLACES} places: quote more of the sentence that is meant.`;
  if (!isHelped)
    return `These words stand in ${places.length} places. When ${MOST_HELPED} others are mended, what chooses one of them is worked out here as well.`;
  const shown = places.slice(0, 5).map((place, index) => {
    const context = tellApart(
      folded,
      place,
      places.filter((other) => other !== place),
    );
    return `${index + 1}. ${inContext(text, place)}\n${yaml({ ...context })}`;
  });
  const more = places.length > shown.length ? `\n… and ${places.length - shown.length} more places.` : '';
  return `These words stand in ${places.length} places. Add the lines that choose one of them:\n${shown.join('\n')}${more}`;
}

export function excluded(places: readonly Range[], { text }: Searched, where: string): string {
  const shown = places
    .slice(0, 5)
    .map((place) => `  ${inContext(text, place)}`)
    .join('\n');
  return `The words are in ${where}, but not between this prefix and suffix:\n${shown}\nCorrect the prefix or the suffix, or take it out.`;
}

function inContext(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - 30), start);
  return clip(
    `${start > 30 ? '…' : ''}${before}${text.slice(start, end)}${text.slice(end, end + 30)}…`.replace(
      /\s+/g,
      ' ',
    ),
    140,
  );
}

/** YAML to paste, indented as under a list item. */
const yaml = (value: object) => stringify(value, { lineWidth: 0 }).trimEnd().replace(/^/gm, '    ');

/** The fields of prose, from which a quote may have been copied by mistake. */
const PROSE_FIELDS = new Set(['title', 'dek', 'role', 'label', 'statement', 'verdict', 'assessment', 'note']);

/** The fields of prose in the frontmatter, folded, in their order. */
function proseFields(value: unknown, name = ''): { name: string; text: string }[] {
  if (typeof value === 'string') return PROSE_FIELDS.has(name) ? [{ name, text: foldQuote(value) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    proseFields(child, Array.isArray(value) ? name : key),
  );
}

/** The name of the field that holds the words. */
const fieldWith = (quote: string, fields: ReturnType<typeof proseFields>): string | undefined =>
  fields.find(({ text }) => text.includes(quote))?.name;
