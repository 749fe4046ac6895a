import { isScalar, parseDocument } from 'yaml';
import { fold } from '../../anchoring/fold.ts';
import { locate } from '../../anchoring/locate.ts';
import { suggest } from '../../anchoring/suggest.ts';
import type { SourceFile } from '../../compile/article.ts';
import { splitFrontmatter } from '../../compile/frontmatter.ts';
import { rewrite } from '../../editing/rewrite.ts';
import { type Rendered, render } from '../../markdown/render.ts';
import type { Path } from '../../model/diagnostics.ts';
import { fieldName } from '../../model/explain.ts';
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
/** A second passage as close as this to the first leaves it open which one is meant. */
const RIVAL = 0.1;

/**
 * Rewrites quotes that the prose now words a little differently. Changes nothing else: comments, order, style and
 * line ends stay, and each change is read back before it counts.
 * @param paths of quotes that the prose does not have
 */
export function fixQuotes(file: SourceFile, paths: readonly Path[]): Fixes {
  const parts = splitFrontmatter(file.text, file.path);
  if ('code' in parts) return { text: file.text, mended: [], left: [] };
  const rendered = render(parts.body, { quoted: [], cast: new Map(), registry: new Map() });
  const fixes: Fixes = { text: file.text, mended: [], left: [] };
  for (const path of paths) {
    const outcome = fixQuote({ ...file, text: fixes.text }, path, rendered);
    if (typeof outcome === 'string')
      fixes.left.push(`${file.path}: ${fieldName(path)} is left as it is: ${outcome}`);
    else {
      fixes.text = outcome.text;
      fixes.mended.push(outcome.mended);
    }
  }
  return fixes;
}

type Selector = { quote: string; prefix?: string; suffix?: string };

function fixQuote(file: SourceFile, path: Path, rendered: Rendered) {
  const start = yamlStart(file.text);
  const yaml = splitFrontmatter(file.text, file.path);
  if ('code' in yaml) return 'the frontmatter cannot be read.';
  const document = parseDocument(yaml.yaml);
  const node = document.getIn(path, true);
  const entry: unknown = document.getIn(path.slice(0, -1), false);
  if (!isScalar(node) || typeof node.value !== 'string' || entry === undefined || !node.range)
    return 'it is not written out here.';
  const context = (key: string) => {
    const value = document.getIn([...path.slice(0, -1), key]);
    return typeof value === 'string' ? { [key]: value } : {};
  };
  const selector: Selector = { quote: node.value, ...context('prefix'), ...context('suffix') };
  const words = replacement(selector, rendered);
  if (!words.ok) return words.reason;
  const written = rewrite(yaml.yaml, node, path, words.quote);
  if (written === undefined) return 'it cannot be rewritten without touching more than this value.';
  const text = file.text.slice(0, start) + written + file.text.slice(start + yaml.yaml.length);
  const mended = { file: file.path, ...changedLines(file.text, text) };
  return { text, mended };
}

/** Where the YAML starts in the file as it is, byte order mark included. */
const yamlStart = (text: string) => text.indexOf('\n') + 1;

type Words = { ok: true; quote: string } | { ok: false; reason: string };

function replacement(selector: Selector, { text, folded, breaks }: Rendered): Words {
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
