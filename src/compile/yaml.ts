import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Code, LocatedProblem, Path, Problem } from '../model/diagnostics.ts';

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
 * Parses YAML 1.2 and keeps positions.
 * @param firstLine the 1-based line of the file on which the YAML starts
 */
export function readYaml(text: string, file: string, firstLine: number): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
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
  const problems = document.errors.map((error) => problem('yaml', yamlReason(error), error.pos[0]));
  const at = (found: Problem): LocatedProblem => ({
    ...found,
    ...place(offsetOf(document.contents, found.path)),
  });
  if (problems.length > 0) return { data: undefined, problems, at };
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }), problems, at };
  } catch {
    const reason = `More than ${MAX_ALIASES} references to one anchor (&name, *name): write the values out.`;
    return { data: undefined, problems: [problem('yaml', reason, 0)], at };
  }
}

const HELP: Record<string, string> = {
  DUPLICATE_KEY: 'This key stands here twice: keep one.',
  BAD_INDENT: 'The line is indented differently from its neighbours: use the same number of spaces.',
  TAB_AS_INDENT: 'A tab indents this line: use spaces.',
  MISSING_CHAR: 'A quotation mark or bracket is opened and not closed.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line. Does a value above need quotation marks?',
  BLOCK_AS_IMPLICIT_KEY: 'A colon and a space inside the value: put the value in quotation marks.',
  UNEXPECTED_TOKEN: 'This sign has a meaning of its own in YAML: put the value in quotation marks.',
};

function yamlReason(error: { code: string; message: string }): string {
  return `This is not YAML: ${HELP[error.code] ?? `${error.message}. Does a value need quotation marks?`}`;
}

/** Where the node at a path starts; where a key is missing, the group that should have it. */
function offsetOf(node: unknown, path: Path): number {
  let current: unknown = node;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(current)) {
      const pair = current.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) return offset;
      offset = startOf(pair.value) ?? startOf(pair.key) ?? offset;
      if (key === path.at(-1) && isScalar(pair.key))
        return pair.value === null || !isScalar(pair.value) ? (startOf(pair.key) ?? offset) : offset;
      current = pair.value;
    } else if (isCollection(current)) {
      current = current.items[Number(key)];
      offset = startOf(current) ?? offset;
    } else return offset;
  }
  return offset;
}

const isCollection = (node: unknown): node is { items: unknown[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}
