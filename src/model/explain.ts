import type * as z from 'zod';
import type { Path, Problem } from './diagnostics.ts';
import { nearest } from './nearest.ts';
import { list, show } from './show.ts';

type Issue = z.core.$ZodIssue;

/**
 * One formatter for every issue that a schema finds.
 * @param keysAt the keys that the schema knows at a path, for "did you mean"
 */
export function explain(issues: readonly Issue[], keysAt: (path: Path) => readonly string[]): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, keysAt));
}

function problemsOf(issue: Issue, keysAt: (path: Path) => readonly string[]): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], key, keysAt(path)));
  }
  if (issue.input === undefined && issue.code !== 'custom') return [missing(path, issue.message)];
  return [{ code: 'schema', path, reason: `${fieldName(path)}: ${typeMessage(issue)}` }];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Problem {
  const close = nearest(key, known);
  const help = close === undefined ? `The keys here are ${list(known)}.` : `Did you mean "${close}"?`;
  return { code: 'unknown-key', path, reason: `Unknown key ${show(key)}. ${help}` };
}

function missing(path: Path, message: string): Problem {
  return { code: 'missing-field', path, reason: `${fieldName(path)} is missing. ${cleaned(message)}` };
}

/** zod's own words for what has no message of ours: lists and groups of keys. */
function typeMessage(issue: Issue): string {
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return issue.message;
  const wanted =
    issue.expected === 'array' ? 'a list, each item on a line after a hyphen' : 'keys with values';
  return `Write ${wanted}, not ${show(issue.input)}.`;
}

const cleaned = (message: string) =>
  message.startsWith('Invalid input')
    ? 'Write it as the reference shows.'
    : message.replace(/,? not nothing\.$/, '.');

/** `claims[3].evidence[0].note`, as a writer would say where it is. */
export function fieldName(path: Path): string {
  const name = path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index > 0 ? '.' : ''}${key}`))
    .join('');
  return name === '' ? 'The frontmatter' : name;
}
