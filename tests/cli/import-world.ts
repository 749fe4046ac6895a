import type { ImportWorld } from '../../src/cli/import/world.ts';
import type { Registry } from '../../src/model/entity.ts';
import { world } from '../support/world.ts';

interface Machine {
  files?: Record<string, string | Uint8Array>;
  input?: string;
  fetch?: typeof fetch;
  registry?: Registry;
}

/** A machine that exists only in memory, what was printed on it, and the files that are on it afterwards. */
export function importWorld(
  args: string[],
  { files = {}, input = '', fetch = offline, registry = new Map() }: Machine = {},
) {
  const { machine, printed } = world(args);
  const disk = new Map(Object.entries(files));
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const own = (path: string) => path.replace('/project/', '');
  const complete: ImportWorld = {
    ...machine,
    readFile(path, most) {
      const content = disk.get(own(path));
      if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      const all = Buffer.from(bytes(content));
      return all.length > most ? { kind: 'too-large', size: all.length } : { kind: 'read', bytes: all };
    },
    readInput: async (limit) => bytes(input).subarray(0, limit),
    fetch,
    today: () => '2026-11-23',
    registry: async () => registry,
    addressFault: async (slug) =>
      disk.has(`content/articles/${slug}.md`) ? `${slug} is taken. Give another --slug.` : undefined,
    recover: () => {},
    write: (_, files) =>
      files.flatMap(({ path, text }) => {
        if (disk.has(path)) return [];
        disk.set(path, text);
        return [path];
      }),
    undo: async () => 0,
  };
  return { machine: complete, printed, disk };
}

const offline: typeof fetch = () =>
  Promise.reject(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') }));

export const page =
  (body: string, init: ResponseInit = {}): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init }));
