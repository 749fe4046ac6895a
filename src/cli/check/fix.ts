import { type Document, parseDocument } from 'yaml';
import { fold } from '../../anchoring/fold.ts';
import { locate } from '../../anchoring/locate.ts';
import { suggest } from '../../anchoring/suggest.ts';
import type { SourceFile } from '../../compile/article.ts';
import { splitFrontmatter } from '../../compile/frontmatter.ts';
import { editValue } from '../../editing/edit.ts';
import { type Rendered, render } from '../../markdown/render.ts';
import type { Path } from '../../model/diagnostics.ts';
import { fieldName } from '../../model/explain.ts';
import type { Selector } from '../../model/quote.ts';
import { count } from '../../model/show.ts';
import { sameWeight } from './weight.ts';

/** A quote that was brought into line with the prose, or a word that is called otherwise now. */
export interface Mended {
  file: string;
  /** Where it stands, 1-based. */
  line: number;
  /** The lines of the file that change, as they were and as they are. */
  before: string;
  after: string;
}

export interface Fixes {
  /** The file as it is to be. */
  text: string;
  mended: Mended[];
  /** Why a quote was left as it is, in words for the writer. */
  left: string[];
}

/** From here on a passage is the quote after an edit; below, it may be another sentence. */
const CLOSE = 0.8;
/** So many quotes of a file are brought into line at a time: for each the prose is searched letter by letter, and the file read back. */
const MOST = 100;
/** A second passage as close as this to the first leaves it open which one is meant. */
const RIVAL = 0.1;

/**
 * Rewrites quotes that the prose now words a little differently. Changes nothing else: comments, order, style and
 * line ends stay, and each change is read back before it counts.
 * @param paths of quotes that the prose does not have
 */
export function fixQuotes(file: SourceFile, paths: readonly Path[]): Fixes {
  const fixes: Fixes = { text: file.text, mended: [], left: [] };
  const parts = splitFrontmatter(file.text, file.path);
  if ('code' in parts) return fixes;
  const document = parseDocument(parts.yaml);
  const rendered = render(parts.body, { quoted: [], cast: new Map(), registry: new Map() });
  for (const path of paths.slice(0, MOST)) {
    const words = replacement(selectorAt(path, document), rendered);
    const edited = words.ok ? editValue(fixes.text, path, words.quote) : words;
    if (edited.ok) {
      fixes.mended.push({ file: file.path, ...changedLines(fixes.text, edited.text) });
      fixes.text = edited.text;
    } else {
      const why = words.ok ? 'it cannot be rewritten without touching more than this value.' : words.reason;
      fixes.left.push(`${file.path}: ${fieldName(path)} is left as it is: ${why}`);
    }
  }
  if (paths.length > MOST)
    fixes.left.push(
      `${file.path}: ${count(paths.length - MOST, 'more quote')} are not in the prose either. Mend what is left of these, and run it again.`,
    );
  return fixes;
}

/** A quote with its context, as it is written out in the frontmatter. */
function selectorAt(path: Path, document: Document): Partial<Selector> {
  const entries = ['quote', 'prefix', 'suffix'].map((key) => [
    key,
    document.getIn([...path.slice(0, -1), key]),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'));
}

type Words = { ok: true; quote: string } | { ok: false; reason: string };

function replacement(selector: Partial<Selector>, { text, folded, breaks }: Rendered): Words {
  if (selector.quote === undefined) return { ok: false, reason: 'it is not written out here.' };
  const close = suggest(folded, selector.quote, breaks);
  if (close === undefined || close.similarity < CLOSE)
    return { ok: false, reason: 'no passage of the prose is close enough to be sure of.' };
  const gap = ' '.repeat(close.end - close.start);
  const rest = fold(text.slice(0, close.start) + gap + text.slice(close.end));
  const rival = suggest(rest, selector.quote, breaks);
  if (rival !== undefined && rival.similarity > close.similarity - RIVAL)
    return { ok: false, reason: 'two passages of the prose are about as close.' };
  const quote = text.slice(close.start, close.end).replace(/\s+/g, ' ');
  if (!sameWeight(selector.quote, quote))
    return {
      ok: false,
      reason: `a number, a name or a word such as "not" differs in “${quote}”: see whether it still says the same.`,
    };
  return locate(folded, { ...selector, quote }).kind === 'found'
    ? { ok: true, quote }
    : { ok: false, reason: `“${quote}” stands in several places, or not between its prefix and suffix.` };
}

/** The lines in which two texts differ: all but those that they have in common at the start and at the end. */
export function changedLines(old: string, next: string): Pick<Mended, 'line' | 'before' | 'after'> {
  const [a, b] = [old.split(/\r?\n/), next.split(/\r?\n/)];
  let first = 0;
  while (a[first] === b[first] && first < a.length) first += 1;
  let last = 0;
  while (a.at(-1 - last) === b.at(-1 - last) && last < Math.min(a.length, b.length) - first) last += 1;
  const lines = (all: string[]) => all.slice(first, all.length - last).join('\n');
  return { line: first + 1, before: lines(a), after: lines(b) };
}
