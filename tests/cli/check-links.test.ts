import { describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../src/disk/disk.ts';
import { linkServer } from '../support/link-server.ts';
import { citing } from './check-links-project.ts';

test('a host is asked for one address at a time, with a pause between', async () => {
  const { address, log } = await linkServer();
  const { check } = citing(['/ok', '/slow', '/shy'].map((path) => address + path));
  const { waits } = await check();
  expect(log).toEqual(['HEAD /ok', 'HEAD /slow', 'HEAD /shy', 'GET /shy']);
  expect(waits).toEqual([1000, 1000]);
});

test('an address that is cited twice is asked for once, and both places are named', async () => {
  const { address, log } = await linkServer();
  const { check } = citing([`${address}/gone`, `${address}/gone`]);
  expect((await check()).text).toMatch(/anvils\.md:\d+:\d+, content\/articles\/anvils\.md:\d+:\d+ dead\n/);
  expect(log).toEqual(['HEAD /gone', 'GET /gone']);
});

describe('the cache', () => {
  const DAY = 24 * 60 * 60 * 1000;

  test('saves asking again for a week', async () => {
    const { address, log } = await linkServer();
    const { check } = citing([`${address}/ok`]);
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
    const { check, read } = citing([`${address}/broken`, `${address}/ok`]);
    await check();
    expect(Object.keys(JSON.parse(await read('cache/links.json')).links)).toEqual([`${address}/ok`]);
  });

  test('is passed over where it is damaged, and matters little where it cannot be written', async () => {
    const { address } = await linkServer();
    const { check, write } = citing([`${address}/ok`]);
    write('cache/links.json', '{"version": 1, "links": {"x": ');
    const full: Disk = {
      ...realDisk,
      write: () => {
        throw new Error('disk full');
      },
    };
    expect((await check({ disk: full })).text).toMatch(
      /^0: 1 link: 1 alive\.\nThe answers could not be kept in .*links\.json: disk full$/,
    );
  });
});

test('the number of links and the time are bounded, and what is left out is said', async () => {
  const { address } = await linkServer();
  const { check } = citing(['/ok', '/slow', '/shy'].map((path) => address + path));
  expect((await check({ args: ['--max', '1'] })).text).toContain(
    '2 links were not asked for: raise --max or --minutes.',
  );
  expect((await check({ args: ['--fresh', '--minutes', '0.02'] })).text).toContain(
    '1 link was not asked for',
  );
});

test('--archive prints where copies are made, and asks for nothing', async () => {
  const { address, log } = await linkServer();
  const { check } = citing([`${address}/ok`]);
  expect((await check({ args: ['--archive'] })).text).toMatchInlineSnapshot(`
    "0: https://web.archive.org/save/http://host/ok
    1 source has no archived copy. Open an address to make one; add what it leads to as archived."
  `);
  expect(log).toEqual([]);
});

test('without a network that is said, nothing is called dead, and nothing is kept', async () => {
  const { address, close } = await linkServer();
  close();
  const { check, read } = citing([`${address}/ok`, 'http://nowhere.invalid/']);
  expect((await check()).text).toBe(
    '1: No host could be reached: is there a network? Nothing was found out.',
  );
  await expect(read('cache/links.json')).rejects.toThrow('ENOENT');
});

test('an article with errors is left out, and that is said', async () => {
  const { check, write } = citing([]);
  write('content/articles/broken.md', 'no frontmatter');
  expect((await check()).text).toBe(
    '0: 0 links: none.\n1 article has errors and is left out: npm run check shows them.',
  );
});

test.each([
  [['--timeout', 'soon'], '--timeout needs a number, such as --timeout 10, not "soon".'],
  [['--retry'], "Unknown option '--retry'. npm run check:links -- --help lists what there is."],
  [['gone.md'], 'gone.md: there is no article here. Write the path of an article or of a folder of them.'],
])('misuse is explained: %s', async (args, message) => {
  const { check } = citing([]);
  expect((await check({ args })).text).toBe(`2: ${message}`);
});
