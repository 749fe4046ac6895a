import type * as z from 'zod';
import type { Path, Problem } from './diagnostics.ts';
import { exampleAt, keysAt } from './keys.ts';
import { nearest } from './nearest.ts';
import { list, show } from './show.ts';

type Issue = z.core.$ZodIssue;

/** What the data should have been. */
interface Described {
  schema: z.core.$ZodType;
  /** What the data is called where all of it is wrong. */
  whole: string;
}

/** One formatter for every issue that a schema finds: what is wrong, and what to write instead. */
export function explain(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  whole = 'The frontmatter',
): Problem[] {
  const described = { schema, whole };
  const misspelt = new Set(issues.flatMap((issue) => meantKeys(issue, described)));
  return issues
    .flatMap((issue) => problemsOf(issue, described))
    .filter(({ code, path }) => code !== 'missing-field' || !misspelt.has(path.join('.')));
}

/** The fields that are there under another name: who is told so need not be told that they are missing. */
function meantKeys(issue: Issue, { schema }: Described): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path.map(String);
  return issue.keys.slice(0, MOST_UNKNOWN).flatMap((key) => {
    const meant = SPACELESS.exec(key)?.[1] ?? nearest(key, keysAt(schema, issue.path as Path));
    return meant === undefined ? [] : [[...path, meant].join('.')];
  });
}

/** A key that has its value in it, as `id:acme` has. */
const SPACELESS = /^([A-Za-z]\w*):(\S.*)$/;

/** Of one group of keys: where more are unknown, something else was pasted. */
const MOST_UNKNOWN = 100;

function problemsOf(issue: Issue, described: Described): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, MOST_UNKNOWN)
      .map((key) => unknownKey([...path, key], key, keysAt(described.schema, path)));
  }
  if (path.length === 0) {
    const reason = `${described.whole} must be keys with values, not ${show(issue.input)}.`;
    return [{ code: 'schema', path, reason }];
  }
  if (issue.input === undefined && issue.code !== 'custom') return [missing(path, issue, described)];
  return [{ code: 'schema', path, reason: `${fieldName(path)}: ${typeMessage(issue)}` }];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Problem {
  const [, name = '', value = ''] = SPACELESS.exec(key) ?? [];
  if (known.includes(name))
    return {
      code: 'unknown-key',
      path,
      reason: `A space is missing after the colon: write ${name}: ${value}.`,
    };
  const close = nearest(key, known);
  const help = close === undefined ? `The keys here are ${list(known)}.` : `Did you mean "${close}"?`;
  return { code: 'unknown-key', path, reason: `Unknown key ${show(key)}. ${help}` };
}

function missing(path: Path, issue: Issue, { schema }: Described): Problem {
  const key = path.at(-1);
  const example = exampleAt(schema, path);
  const help =
    isOwn(issue.message) || example === undefined
      ? typeMessage(issue).replace(/,? not nothing\.$/, '.')
      : `Write ${key}: ${example}.`;
  return { code: 'missing-field', path, reason: `${fieldName(path)} is missing. ${help}` };
}

/** False for zod's own words, which speak to programmers. */
const isOwn = (message: string) => !message.startsWith('Invalid input');

/** The schema's message, or where it has none (lists and groups of keys) one of ours. */
function typeMessage(issue: Issue): string {
  if (issue.code !== 'invalid_type' || isOwn(issue.message)) return issue.message;
  if (issue.expected !== 'array') return `Write keys with values, not ${show(issue.input)}.`;
  const input = show(issue.input);
  const rest = typeof issue.input === 'string' ? `or all between brackets: [${input}]` : `not ${input}`;
  return `Write a list, each item on a line after a hyphen, ${rest}.`;
}

/** `claims[3].evidence[1].note`, counted from 1, as a writer would say where it is. */
export const fieldName = (path: Path) =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index > 0 ? '.' : ''}${key}`))
    .join('');
