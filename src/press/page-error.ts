import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError } from './build-error.ts';
import type { PagePath } from './entry.ts';

/** Why a page cannot be made: what it threw, and where in its sources that was. */
export function pageError(error: unknown, { pathname, component }: PagePath, bundle: string): BuildError {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const place = stack.split('\n').flatMap((line) => sourceOf(line, bundle) ?? [])[0];
  return new BuildError(`${place ?? component}: ${pathname} cannot be made.\n${message}`);
}

/** The file, line and column in the project that a line of a stack trace in the bundle stands for. */
function sourceOf(line: string, bundle: string): string | undefined {
  const [, url = '', row, column] = /(file:\/\/\S+?):(\d+):(\d+)/.exec(line) ?? [];
  if (!url || relative(bundle, fileURLToPath(url)).startsWith('..')) return undefined;
  const file = fileURLToPath(url);
  const entry = mapOf(file)?.findEntry(Number(row) - 1, Number(column) - 1);
  if (entry === undefined || !('originalSource' in entry)) return undefined;
  const source = relative(process.cwd(), entry.originalSource);
  return source.includes('node_modules')
    ? undefined
    : `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

function mapOf(file: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
  } catch {
    return undefined;
  }
}
