import { describe, expect, test } from 'vitest';
import { linkServer } from '../support/link-server.ts';
import { checkedPath, citing } from './check-links-project.ts';

const ARCHIVED = 'https://web.archive.org/web/2025/https://example.org/';

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

  test('leads to a front page, or to a page that says that there is none, is probably gone', async () => {
    expect((await checkedPath('/2019/pier', { archived: ARCHIVED })).text).toMatchInlineSnapshot(`
      "1: 1 link: 1 dead.
      content/articles/anvils.md:10:10 dead
        http://host/2019/pier
        It leads to a front page and is probably gone. Archived copy: https://web.archive.org/web/2025/https://example.org/
      "
    `);
    expect((await checkedPath('/2019/mole')).text).toContain(
      'It leads to a front page and is probably gone.',
    );
    expect((await checkedPath('/pier')).text).toContain(
      'It leads to /404.html and is probably gone. No archived copy is given',
    );
    expect((await checkedPath('/index.html')).text).toContain('Write url: http://host/');
  });

  test('is behind a firewall that refuses link checkers is alive', async () => {
    expect((await checkedPath('/firewall')).text).toBe('0: 1 link: 1 alive.');
  });

  test.each([
    ['/own-number', '999'],
    ['/wall', 'it leads in a circle to whoever keeps no cookies'],
    ['/journal', 'it leads to a page for whoever keeps no cookies'],
    ['/2019/quay', 'it leads to a page to log in on'],
    ['/long-wall', 'more than 10 redirects, one after another, for whoever keeps no cookies'],
  ])('answers only those who keep cookies or are no programs is refused: %s', async (path, why) => {
    const { text } = await checkedPath(path);
    expect(text).toContain('0: 1 link: 1 refused.');
    expect(text).toContain(`The host does not answer programs (${why}`);
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
    expect(
      (await checkedPath('/never', { args: ['--timeout', '0.25', '--retries', '1'] })).text,
    ).toMatchInlineSnapshot(`
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
    const { text, waits } = await citing([`${address}/ok`]).check();
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
    const { check } = citing(['http://nowhere.invalid/', `${address}/ok`]);
    const { text } = await check();
    expect(text).toMatch(
      /http:\/\/nowhere\.invalid\/\n {2}(?:There is no such host|The name of the host could not be looked up)\./,
    );
  });
});
