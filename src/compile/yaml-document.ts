import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Code, LocatedProblem, Problem } from '../model/diagnostics.ts';

/** Data read from YAML, with the way from a path back to its line and column. */
export interface YamlFile {
  data: unknown;
  problems: LocatedProblem[];
  /** Adds to a problem the place where it is, or where it should be. */
  at(problem: Problem): LocatedProblem;
}

/** Aliases that are followed: enough for honest use, too few for a file that explodes (a "YAML bomb"). */
const MAX_ALIASES = 100;

/**
 * Reads any YAML 1.2, with the places of all that is in it and the mistakes in words for the writer.
 * @param firstLine the 1-based line of the file on which the YAML starts
 */
export function parseYaml(text: string, file: string, firstLine: number): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problem = (code: Code, reason: string, offset: number): LocatedProblem => ({
    code,
    path: [],
    reason,
    ...place(offset),
  });
  const problems = [
    ...document.errors.slice(0, 1).map((error) => problem('yaml', yamlReason(error), error.pos[0])),
    ...repeatedKeys(document).map((offset) => problem('yaml', REPEATED, offset)),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  const at = (found: Problem): LocatedProblem => ({
    ...found,
    ...place(offsetOf(document.contents, found)),
  });
  if (problems.length > 0) return { data: undefined, problems, at };
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }), problems, at };
  } catch (error) {
    const reason = aliasReason(error);
    return { data: undefined, problems: [problem('yaml', reason, 0)], at };
  }
}

/**
 * Where a key stands that its group already has. The parser can tell as well, but compares each key with every other.
 * It is no consequence of another error, as what follows on the first one most often is.
 */
function repeatedKeys(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) offsets.push(startOf(key) ?? 0);
        seen.add(key.value);
      }
    },
  });
  return offsets;
}

const REPEATED = 'This is not YAML: This key stands here twice: keep one.';

function aliasReason(error: unknown): string {
  const name = /Unresolved alias[^:]*: (.*)/.exec(error instanceof Error ? error.message : '')?.[1];
  return name === undefined
    ? `More than ${MAX_ALIASES} references to one anchor (&name, *name): write the values out.`
    : `*${name} refers to an anchor (&${name}) that is not there: put the value in quotation marks, or write it out.`;
}

const HELP: Record<string, string> = {
  MULTIPLE_DOCS: 'A line of three dots or hyphens ends what can be read: take it out.',
  BAD_INDENT: 'The line is indented differently from its neighbours: use the same number of spaces.',
  TAB_AS_INDENT: 'A tab indents this line: use spaces.',
  MISSING_CHAR: 'A quotation mark or bracket above is opened and not closed.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line. Does a value above need quotation marks?',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon and a space inside the value (put the value in quotation marks), or a next line with too many spaces before it.',
  BAD_SCALAR_START: 'A value cannot begin with this sign: put the value in quotation marks.',
  UNEXPECTED_TOKEN: 'This sign has a meaning of its own in YAML: put the value in quotation marks.',
};

function yamlReason(error: { code: string; message: string }): string {
  if (/call stack/.test(error.message))
    return 'The brackets or lines here are nested too deeply to be read: was something pasted by mistake?';
  return `This is not YAML: ${HELP[error.code] ?? `${error.message}. Does a value need quotation marks?`}`;
}

/** Where the value at a path starts; its key, where that is what is wrong; where it is missing, the group that should have it. */
function offsetOf(root: unknown, { code, path }: Problem): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      const keyIsMeant = isLast && (code === 'unknown-key' || !isScalar(pair.value));
      offset = (keyIsMeant ? startOf(pair.key) : startOf(pair.value)) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

const isCollection = (node: unknown): node is { items: unknown[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}
