import { occurrences } from '../../anchoring/locate.ts';
import type { Place } from '../../checks/rule.ts';
import type { SourceFile } from '../../compile/article.ts';
import { splitFrontmatter } from '../../compile/frontmatter.ts';
import { readYaml } from '../../compile/yaml.ts';
import { pageText, type TextRun } from '../../markdown/page-text.ts';
import { toTree } from '../../markdown/render.ts';
import { countBelow } from '../../model/count-below.ts';
import { memoize, once, recent } from '../../model/memoize.ts';
import type { Diagnosis } from './diagnosis.ts';

type Spot = Pick<Diagnosis, 'line' | 'column' | 'length'>;

/**
 * The way back from a finding to its line. Parses the file again, and only what is asked for:
 * most articles have no finding, and the trees of a thousand articles would fill the memory.
 */
export function locator({ path, text }: SourceFile): (place: Place) => Spot {
  const parts = splitFrontmatter(text, path);
  if ('code' in parts) return () => ({ line: 1, column: 1 });
  const yaml = once(() => readYaml(parts.yaml, path, parts.yamlLine));
  const runs = once(() => runsOf(parts.body));
  const starts = once(() => runs().map(({ start }) => start));
  const runAt = (at: number) => runs()[countBelow(starts(), at + 1) - 1];
  const ends = once(() => [...parts.body.matchAll(/\n/g)].map(({ index }) => index));
  const spotAt = (offset: number): Spot => {
    const lines = countBelow(ends(), offset);
    return { line: parts.bodyLine + lines, column: offset - (ends()[lines - 1] ?? -1) };
  };
  return (place) => {
    if (place.in === 'frontmatter') {
      const { line, column } = yaml().at({ code: 'schema', path: place.path, reason: '' });
      return { line, column };
    }
    if (place.in === 'markdown') return { ...spotAt(place.start), length: place.end - place.start };
    const words = offsetOf(place.start, runAt(place.start), parts.body);
    const source = place.source ? addressAt(place.source, parts.body, words) : -1;
    return source === -1
      ? { ...spotAt(words), length: place.end - place.start }
      : { ...spotAt(source), length: place.source?.length ?? 1 };
  };
}

/** Where an address stands in the Markdown from some place on, and not the start of a longer one. */
function addressAt(address: string, body: string, from: number): number {
  const first = body.indexOf(address, from);
  for (let at = first; at !== -1; at = body.indexOf(address, at + 1)) {
    const [before, after] = [body.slice(at - 2, at), body[at + address.length] ?? ''];
    if (before === '](' ? /[) ]/.test(after) : before.endsWith('"') && after === '"') return at;
  }
  return first;
}

/** The text nodes of the Markdown with their places in the text of the page, as `render` counts them: blank nodes between blocks left out. */
function runsOf(body: string): TextRun[] {
  const root = toTree(body);
  root.children = root.children.filter(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  );
  return pageText(root).runs.filter(({ node }) => node.position?.start.offset !== undefined);
}

/** Where the words at an offset of the page stand in the Markdown. */
function offsetOf(at: number, run: TextRun | undefined, body: string): number {
  const [from, to] = [run?.node.position?.start.offset, run?.node.position?.end.offset];
  if (run === undefined || from === undefined || to === undefined) return 0;
  return from + within(run.node.value, Math.min(at - run.start, run.node.value.length), body.slice(from, to));
}

/** Long enough to be told apart, short enough to hold no escape most of the time. */
const NEEDLE = 12;

/** An offset of a text node as an offset of its Markdown, which may hold escapes, entities and other line ends. */
function within(value: string, at: number, source: string): number {
  if (value === source) return at;
  const needle = value.slice(at, at + NEEDLE);
  const before = countBelow(placesIn(value)(needle), at);
  return placesIn(source)(needle)[before] ?? 0;
}

/** Where some words stand in a text: those of one text are asked for again and again. */
const placesIn = memoize(
  (text: string) => memoize((needle: string) => [...occurrences(text, needle)]),
  recent(2),
);
