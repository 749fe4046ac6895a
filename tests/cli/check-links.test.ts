import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLinks, type LinksWorld } from '../../src/cli/check-links/command.ts';
import { run } from '../../src/cli/world.ts';
import { type Disk, realDisk } from '../../src/record/write.ts';
import { article } from '../support/article.ts';
import { linkServer } from '../support/link-server.ts';
import { ENTITY_FILES, project } from '../support/record.ts';
import { world } from '../support/world.ts';

const ARCHIVED = 'https://web.archive.org/web/2025/https://example.org/';
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
async function citing(urls: string[]) {
  const files = { ...ENTITY_FILES };
  const { root, write, read } = await project(files);
  const set = (list: string[], archived?: string) =>
    write(
      'content/articles/anvils.md',
      article({ sources: list.map((url, index) => cited(url, index, archived)) }, 'Anvils.'),
    );
  await set(urls);
  return {
    root,
    set,
    read,
    write,
    async check({ args = [], archived, disk = realDisk, now = 0 }: Options = {}) {
      if (archived) await set(urls, archived);
      const { machine, printed } = world(['--timeout', '0.25', ...args]);
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
async function checkedPath(path: string, options?: Options) {
  const { address, log } = await linkServer();
  const { check } = await citing([address + path]);
  return { ...(await check(options)), log };
}

describe('an address that', () => {
  test('answers is counted, after one HEAD request', async () => {
    const { text, log } = await checkedPath('/ok#a-part');
    expect(text).toMatchInlineSnapshot(`"0: 1 link: 1 alive."`);
    expect(log).toEqual(['HEAD /ok']);
  });

  test('has moved is reported with where to', async () => {
    expect((await checkedPath('/moved')).text).toMatchInlineSnapshot(`
      "0: 1 link: 1 moved.
      content/articles/anvils.md:10:10 moved
        http://host/moved
        It has moved for good. Write url: http://host/ok
      "
    `);
    expect((await checkedPath('/found')).text).toMatchInlineSnapshot(`
      "0: 1 link: 1 moved.
      content/articles/anvils.md:10:10 moved
        http://host/found
        It leads, for now, to http://host/ok
      "
    `);
  });

  test('is missing or gone is dead, and its archived copy is given', async () => {
    expect((await checkedPath('/missing')).text).toMatchInlineSnapshot(`
      "1: 1 link: 1 dead.
      content/articles/anvils.md:10:10 dead
        http://host/missing
        404 Not Found. No archived copy is given: look for one at https://web.archive.org/, and add it as archived.
      "
    `);
    expect((await checkedPath('/gone', { archived: ARCHIVED })).text).toMatchInlineSnapshot(`
      "1: 1 link: 1 dead.
      content/articles/anvils.md:10:10 dead
        http://host/gone
        410 Gone. Archived copy: https://web.archive.org/web/2025/https://example.org/
      "
    `);
    expect((await checkedPath('/moved-to-nothing')).text).toContain('410 Gone');
  });

  test('asks to wait is asked again after as long as it says', async () => {
    const { text, waits, log } = await checkedPath('/busy');
    expect(text).toContain('1 link: 1 alive.');
    expect(waits).toEqual([7000]);
    expect(log).toEqual(['HEAD /busy', 'GET /busy']);
  });

  test('asks to wait for a day is left alone', async () => {
    const { text, waits } = await checkedPath('/very-busy');
    expect(text).toMatchInlineSnapshot(`
      "0: 1 link: 1 refused.
      content/articles/anvils.md:10:10 refused
        http://host/very-busy
        The host does not answer programs (429 Too Many Requests): open it in a browser to see.
      "
    `);
    expect(waits).toEqual([]);
  });

  test('fails is asked again, each time after a longer pause', async () => {
    const { text, waits, log } = await checkedPath('/broken');
    expect(text).toMatchInlineSnapshot(`
      "1: 1 link: 1 failing.
      content/articles/anvils.md:10:10 failing
        http://host/broken
        500 Internal Server Error. No archived copy is given: look for one at https://web.archive.org/, and add it as archived.
      "
    `);
    expect(waits).toEqual([1000, 2000]);
    expect(log).toEqual(['HEAD /broken', 'GET /broken', 'GET /broken', 'GET /broken']);
  });

  test('refuses HEAD is asked with GET', async () => {
    const { text, log } = await checkedPath('/shy');
    expect(text).toContain('1 alive');
    expect(log).toEqual(['HEAD /shy', 'GET /shy']);
  });

  test('refuses programs does not count as broken', async () => {
    expect((await checkedPath('/forbidden')).text).toMatchInlineSnapshot(`
      "0: 1 link: 1 refused.
      content/articles/anvils.md:10:10 refused
        http://host/forbidden
        The host does not answer programs (403 Forbidden): open it in a browser to see.
      "
    `);
  });

  test('is slow is waited for, and one that never answers is given up', async () => {
    expect((await checkedPath('/slow')).text).toContain('1 alive');
    expect((await checkedPath('/never', { args: ['--retries', '1'] })).text).toMatchInlineSnapshot(`
      "1: 1 link: 1 failing.
      content/articles/anvils.md:10:10 failing
        http://host/never
        No answer in time. No archived copy is given: look for one at https://web.archive.org/, and add it as archived.
      "
    `);
  });

  test('redirects in a circle, or off the web, fails', async () => {
    expect((await checkedPath('/round', { args: ['--retries', '0'] })).text).toContain(
      'More than 10 redirects, one after another.',
    );
    expect((await checkedPath('/to-a-file')).text).toContain(
      '301 Moved Permanently, which leads to no web address.',
    );
  });

  test('has a broken certificate fails, and is not asked again', async () => {
    const { address, log } = await linkServer(true);
    const { text, waits } = await (await citing([`${address}/ok`])).check();
    expect(text).toMatchInlineSnapshot(`
      "1: 1 link: 1 failing.
      content/articles/anvils.md:10:10 failing
        https://host/ok
        The certificate cannot be trusted (DEPTH_ZERO_SELF_SIGNED_CERT). No archived copy is given: look for one at https://web.archive.org/, and add it as archived.
      "
    `);
    expect([log, waits]).toEqual([[], []]);
  });

  test('has no host is dead', async () => {
    const { address } = await linkServer();
    const { check } = await citing(['http://nowhere.invalid/', `${address}/ok`]);
    const { text } = await check();
    expect(text).toMatch(
      /http:\/\/nowhere\.invalid\/\n {2}(?:There is no such host|The name of the host could not be looked up)\./,
    );
  });
});

test('a host is asked for one address at a time, with a pause between', async () => {
  const { address, log } = await linkServer();
  const { check } = await citing(['/ok', '/slow', '/shy'].map((path) => address + path));
  const { waits } = await check();
  expect(log).toEqual(['HEAD /ok', 'HEAD /slow', 'HEAD /shy', 'GET /shy']);
  expect(waits).toEqual([1000, 1000]);
});

test('an address that is cited twice is asked for once, and both places are named', async () => {
  const { address, log } = await linkServer();
  const { check } = await citing([`${address}/gone`, `${address}/gone`]);
  expect((await check()).text).toMatch(/anvils\.md:\d+:\d+, content\/articles\/anvils\.md:\d+:\d+ dead\n/);
  expect(log).toEqual(['HEAD /gone', 'GET /gone']);
});

describe('the cache', () => {
  const DAY = 24 * 60 * 60 * 1000;

  test('saves asking again for a week', async () => {
    const { address, log } = await linkServer();
    const { check } = await citing([`${address}/ok`]);
    await check();
    expect((await check({ now: 6 * DAY })).text).toBe(
      '0: 1 link: 1 alive. 1 of the answers are from before (--fresh asks again).',
    );
    expect(log).toHaveLength(1);
    await check({ now: 8 * DAY });
    await check({ now: 8 * DAY, args: ['--fresh'] });
    expect(log).toHaveLength(3);
  });

  test('does not keep what failed', async () => {
    const { address } = await linkServer();
    const { check, read } = await citing([`${address}/broken`, `${address}/ok`]);
    await check();
    expect(Object.keys(JSON.parse(await read('cache/links.json')).links)).toEqual([`${address}/ok`]);
  });

  test('is passed over where it is damaged, and matters little where it cannot be written', async () => {
    const { address } = await linkServer();
    const { check, write } = await citing([`${address}/ok`]);
    await write('cache/links.json', '{"version": 1, "links": {"x": ');
    const full: Disk = { ...realDisk, write: () => Promise.reject(new Error('disk full')) };
    expect((await check({ disk: full })).text).toMatch(
      /^0: 1 link: 1 alive\.\nThe answers could not be kept in .*links\.json: disk full$/,
    );
  });
});

test('the number of links and the time are bounded, and what is left out is said', async () => {
  const { address } = await linkServer();
  const { check } = await citing(['/ok', '/slow', '/shy'].map((path) => address + path));
  expect((await check({ args: ['--max', '1'] })).text).toContain(
    '2 links were not asked for: raise --max or --minutes.',
  );
  expect((await check({ args: ['--fresh', '--minutes', '0.02'] })).text).toContain(
    '1 link was not asked for',
  );
});

test('--archive prints where copies are made, and asks for nothing', async () => {
  const { address, log } = await linkServer();
  const { check } = await citing([`${address}/ok`]);
  expect((await check({ args: ['--archive'] })).text).toMatchInlineSnapshot(`
    "0: https://web.archive.org/save/http://host/ok
    1 source has no archived copy. Open an address to make one; add what it leads to as archived."
  `);
  expect(log).toEqual([]);
});

test('without a network that is said, nothing is called dead, and nothing is kept', async () => {
  const { address, close } = await linkServer();
  close();
  const { check, read } = await citing([`${address}/ok`, 'http://nowhere.invalid/']);
  expect((await check()).text).toBe(
    '1: No host could be reached: is there a network? Nothing was found out.',
  );
  await expect(read('cache/links.json')).rejects.toThrow('ENOENT');
});

test('an article with errors is left out, and that is said', async () => {
  const { check, write } = await citing([]);
  await write('content/articles/broken.md', 'no frontmatter');
  expect((await check()).text).toBe(
    '0: 0 links: none.\n1 article has errors and is left out: npm run check shows them.',
  );
});

test.each([
  [['--timeout', 'soon'], '--timeout needs a number, such as --timeout 10, not "soon".'],
  [['--retry'], "Unknown option '--retry'. npm run check:links -- --help lists what there is."],
  [['gone.md'], 'gone.md: there is no article here. Write the path of an article or of a folder of them.'],
])('misuse is explained: %s', async (args, message) => {
  const { check } = await citing([]);
  expect((await check({ args })).text).toBe(`2: ${message}`);
});
