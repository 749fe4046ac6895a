import type { World } from '../../src/cli/world.ts';

/** A machine that exists only in memory, and what was printed on it. */
export function world(args: string[], files: Record<string, string> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const machine: World = {
    args,
    cwd: '/project',
    async readText(path) {
      const text = files[path.replace('/project/', '')];
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return text;
    },
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    color: false,
  };
  return { machine, printed: () => [...out, ...err].join('\n') };
}
