import { lineAndColumn } from '../../../compile/line-and-column.ts';
import { parseYaml } from '../../../compile/yaml-document.ts';
import type { LocatedProblem, Problem } from '../../../model/diagnostics.ts';
import { once } from '../../../model/memoize.ts';
import { list, show } from '../../../model/show.ts';
import { LISTS, type List } from './schema.ts';

/** In bytes: the annotations of a long article take a tenth of it. */
export const LARGEST_ANSWER = 1_000_000;

/** What somebody answered to a brief. */
export interface Answer {
  lists: Readonly<Record<List, readonly unknown[]>>;
  /** Adds to a problem where it is in the answer. */
  at(problem: Problem): LocatedProblem;
}

/** How deep brackets may stand in each other: an answer needs six. */
const DEEPEST = 20;

/**
 * The JSON of an answer, also where it stands in a fence or between other words; or why there is none.
 * @param name what the answer is called
 */
export function readAnswer(text: string, name: string): Answer | LocatedProblem {
  const problem = (reason: string, offset = 0): LocatedProblem => ({
    code: 'schema',
    path: [],
    reason,
    file: name,
    ...lineAndColumn(text, offset),
  });
  let fault: LocatedProblem | undefined;
  for (const { start, end } of candidates(text)) {
    const json = text.slice(start, end);
    if (depthOf(json) > DEEPEST)
      return problem(`The answer has brackets more than ${DEEPEST} deep: it is none.`, start);
    try {
      const data: unknown = JSON.parse(json);
      const lists = listsIn(data);
      if (lists !== undefined) return answerIn(lists, blank(text.slice(0, start)) + json, name);
      fault ??= problem(NO_LISTS, start);
    } catch (error) {
      fault ??= problem(reasonOf(error, json), start + offsetIn(error));
    }
  }
  return fault ?? problem(`The answer has no JSON. It begins with ${show(text.trim())}.`);
}

const NO_LISTS = `The answer has no list of ${list(LISTS, 'or')}: it must be {${LISTS.map((one) => `"${one}": […]`).join(', ')}}.`;

/** Nothing where there is none of them, or something else in the place of one. */
function listsIn(data: unknown): Answer['lists'] | undefined {
  const given = LISTS.map((key): [List, unknown] => [key, Object(data)[key]]);
  if (given.every(([, value]) => value === undefined)) return undefined;
  if (!given.every(([, value = []]) => Array.isArray(value))) return undefined;
  return Object.fromEntries(given.map(([key, value = []]) => [key, value])) as Answer['lists'];
}

function answerIn(lists: Answer['lists'], json: string, name: string): Answer {
  /* JSON is YAML, whose parser knows where everything stands. */
  const places = once(() => parseYaml(json, name, 1));
  return { lists, at: (problem) => places().at(problem) };
}

/** Where JSON may stand: all of the text, in fences, and from a line that begins with a brace to the last one. */
function* candidates(text: string): Generator<{ start: number; end: number }> {
  const start = text.search(/\S/);
  if (start === -1) return;
  if (/^[[{]/.test(text.slice(start, start + 1))) yield { start, end: text.trimEnd().length };
  for (const { 1: inside = '', index } of text.matchAll(/^[ \t]*```[^\n]*\n([\s\S]*?)^[ \t]*```/gm)) {
    const from = text.indexOf('\n', index) + 1;
    yield { start: from, end: from + inside.length };
  }
  const end = text.lastIndexOf('}') + 1;
  for (const { index } of [...text.matchAll(/^[ \t]*\{/gm)].slice(0, 10))
    if (index < end) yield { start: index, end };
}

function depthOf(json: string): number {
  let [depth, deepest, isText] = [0, 0, false];
  for (let index = 0; index < json.length; index += 1) {
    const sign = json[index];
    if (isText && sign === '\\') index += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && (sign === '[' || sign === '{')) depth += 1;
    else if (!isText && (sign === ']' || sign === '}')) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** V8 says where, and what stands there, which is left out: it may be anything. */
const offsetIn = (error: unknown): number => Number(/at position (\d+)/.exec(String(error))?.[1] ?? 0);

const reasonOf = (error: unknown, json: string): string =>
  /end of JSON|Unterminated/.test(String(error)) || offsetIn(error) >= json.trimEnd().length
    ? 'The answer is cut off: its JSON ends before its brackets are closed.'
    : 'The answer is no JSON: there is a sign that cannot stand there.';
