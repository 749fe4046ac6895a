import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLinks, type LinksWorld } from '../../src/cli/check-links/command.ts';
import { run } from '../../src/cli/world.ts';
import { type Disk, realDisk } from '../../src/disk/disk.ts';
import { article } from '../support/article.ts';
import { linkServer } from '../support/link-server.ts';
import { ENTITY_FILES, project } from '../support/record.ts';
import { world } from '../support/world.ts';

const cited = (url: string, index: number, archived?: string) => ({
  id: `source-${index}`,
  publisher: 'The Daily Anvil',
  url,
  tier: 'major',
  ...(archived && { archived }),
});

interface Options {
  args?: string[];
  archived?: string;
  disk?: Disk;
  /** Milliseconds since 1970. */
  now?: number;
}

/** A project whose one article cites these addresses, and what checking them prints and waits for. */
export function citing(urls: string[]) {
  const { root, write, read } = project(ENTITY_FILES);
  const set = (list: string[], archived?: string) =>
    write(
      'content/articles/anvils.md',
      article({ sources: list.map((url, index) => cited(url, index, archived)) }, 'Anvils.'),
    );
  set(urls);
  return {
    root,
    set,
    read,
    write,
    async check({ args = [], archived, disk = realDisk, now = 0 }: Options = {}) {
      if (archived) set(urls, archived);
      const { machine, printed } = world(['--timeout', '60', ...args]);
      const waits: number[] = [];
      let time = now;
      const given: LinksWorld = {
        ...machine,
        cwd: root,
        readText: (path) => readFile(path, 'utf8'),
        fetch,
        clock: {
          now: () => time,
          async sleep(ms) {
            waits.push(ms);
            time += ms;
          },
        },
        disk,
        cache: join(root, 'cache/links.json'),
      };
      const code = await run(() => checkLinks(given), given);
      return { text: `${code}: ${printed()}`.replace(/127\.0\.0\.1:\d+/g, 'host'), waits };
    },
  };
}

/** What is printed of one path of the server. */
export async function checkedPath(path: string, options?: Options) {
  const { address, log } = await linkServer();
  const { check } = citing([address + path]);
  return { ...(await check(options)), log };
}
