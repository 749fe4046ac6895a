import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Code, LocatedProblem, Problem } from '../model/diagnostics.ts';
import { flowKeyReason } from './yaml-flow-keys.ts';
import { type Mistake, mistakeOf, ODD_SPACE, ODD_START } from './yaml-mistakes.ts';

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
    ...document.errors.slice(0, 1).map((error) => {
      const { reason, offset } = yamlMistake(text, document, error);
      return problem('yaml', reason, offset);
    }),
    ...keyMistakes(document).map(({ reason, offset }) => problem('yaml', reason, offset)),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  const at = (found: Problem): LocatedProblem => ({
    ...found,
    reason: flowKeyReason(document, found) ?? found.reason,
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
 * What is wrong with the keys of what could be parsed. The parser can tell of a key that its group has twice as well, but
 * compares each key with every other. It is no consequence of another error, as what follows on the first one most often is.
 */
function keyMistakes(document: Document): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Map(_, { items }, path) {
      const isItem = isSeq(path.at(-1));
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const offset = startOf(key) ?? 0;
        if (ODD_START.test(String(key.value))) mistakes.push({ reason: ODD_SPACE, offset });
        if (seen.has(key.value)) {
          const isNext = isItem && isScalar(items[0]?.key) && items[0].key.value === key.value;
          mistakes.push({ reason: isNext ? NEXT_ITEM : REPEATED, offset });
          /* All further keys are those of the item that begins here. */
          if (isNext) break;
        }
        seen.add(key.value);
      }
    },
  });
  return mistakes;
}

const REPEATED = 'This key stands here twice: keep one.';
const NEXT_ITEM =
  'This key stands here twice: keep one, or, if another item of the list begins here, write a hyphen before it.';

function aliasReason(error: unknown): string {
  const name = /Unresolved alias[^:]*: (.*)/.exec(error instanceof Error ? error.message : '')?.[1];
  return name === undefined
    ? `More than ${MAX_ALIASES} references to one anchor (&name, *name): write the values out.`
    : `*${name} refers to an anchor (&${name}) that is not there: put the value in quotation marks, or write it out.`;
}

function yamlMistake(text: string, document: Document, error: YAMLError): Mistake {
  if (/call stack/.test(error.message)) return { reason: NESTED, offset: error.pos[0] };
  return mistakeOf(text, document, error);
}

const NESTED =
  'The brackets or lines here are nested too deeply to be read: was something pasted by mistake?';

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
