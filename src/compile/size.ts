import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Fault, SourceFile } from './article.ts';

/** In UTF-16 units: some 150,000 words. What is longer is a mistake, and would take minutes to fail. */
export const LONGEST = 1_000_000;

/** A file that could not be read, or is too long to be read in reasonable time. */
export function sizeProblems({ path, text, fault }: SourceFile): LocatedProblem[] {
  const found = fault ?? (text.length <= LONGEST ? undefined : tooLong(text.length, 'characters'));
  return found === undefined ? [] : [{ line: 1, ...found, path: [], file: path, column: 1 }];
}

export function tooLong(length: number, unit: 'bytes' | 'characters'): Fault {
  const count = (number: number) => number.toLocaleString('en');
  const limit = unit === 'characters' ? count(LONGEST) : `${count(LONGEST)} characters`;
  const reason = `The file has ${count(length)} ${unit} and may have ${limit}: divide it, or take out what was pasted by mistake.`;
  return { code: 'too-large', reason };
}

/**
 * What `work` returns, or `otherwise()` where input nested too deeply has used up the stack.
 * The parsers that we rely on recurse without a limit of their own.
 */
export function withinStack<Result>(work: () => Result, otherwise: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (isOverflow(error)) return otherwise();
    throw error;
  }
}

/** V8 says it in two ways: where the last call was to a regular expression, it blames the expression. */
const isOverflow = (error: unknown) =>
  error instanceof Error && /Maximum call stack|: Stack overflow$/.test(error.message);
