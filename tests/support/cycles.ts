import { posix } from 'node:path';
import { importsOf } from './layers.ts';

/** Every circle of imports among files, shortest way round each, as `a.ts → b.ts → a.ts`. Imports of types alone make none. */
export function cycles(files: ReadonlyMap<string, string>): string[] {
  const graph = new Map([...files].map(([file, code]) => [file, targets(file, code, files)]));
  const circles = [...graph.keys()]
    .map((file) => circleThrough(file, graph))
    .filter((circle) => circle !== undefined);
  return [...Map.groupBy(circles, (circle) => circle.toSorted().join()).values()].map(([circle = []]) =>
    [...circle, circle[0]].join(' → '),
  );
}

/** Erased before anything runs: what is only of types. */
const TYPES = /^\s*(?:import|export)\s+type\s[^;]*?\sfrom\s+["'][^"']+["'];?/gm;

function targets(file: string, code: string, files: ReadonlyMap<string, string>): string[] {
  return importsOf(code.replace(TYPES, ';'))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')))
    .filter((target) => files.has(target));
}

/** The shortest way from a file back to itself. */
function circleThrough(start: string, graph: ReadonlyMap<string, string[]>): string[] | undefined {
  const before = new Map<string, string>();
  const queue = [start];
  for (const file of queue)
    for (const target of graph.get(file) ?? []) {
      if (target === start) return wayTo(file, before);
      if (before.has(target)) continue;
      before.set(target, file);
      queue.push(target);
    }
  return undefined;
}

function wayTo(file: string, before: ReadonlyMap<string, string>): string[] {
  const previous = before.get(file);
  return previous === undefined ? [file] : [...wayTo(previous, before), file];
}
