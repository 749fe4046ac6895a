import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compressible, typeOf } from '../hosting/samples.ts';
import { builtPages, sample } from './crawl.ts';
import { addressOf, expectHeaders, get } from './hosting-answers.ts';
import { type HostName, host, hosts, missing, type Running } from './hosting-servers.ts';
import { ARTICLE, compiled, withPage } from './pages.ts';

/** The files that readers may ask for, and no host keeps to itself. */
const publicFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !/(?:^|\/)\.|^_(?:headers|redirects)$|\.(?:br|gz)$/.test(file))
    .filter((file) => !readFileSync(join(folder, '_redirects'), 'utf8').includes(`/${addressOf(file)} /`))
    .sort();

describe.each(Object.keys(hosts) as HostName[])('%s', (name) => {
  const absent = missing(name);
  if (absent !== undefined) {
    test.skip(`is ${absent}`, () => undefined);
    return;
  }
  describe.each(['news', 'fixture'] as const)('serves the %s site:', (site) => {
    let running: Running;
    beforeAll(async () => {
      running = await host(name, inject(site).folder, inject(site).base);
    });
    afterAll(() => running?.stop());

    test('every file with its type, its headers and its bytes', async () => {
      const files = publicFiles(running.folder);
      expect(files.length).toBeGreaterThan(150);
      for (const file of files) {
        const answer = await get(running.address + addressOf(file), { 'accept-encoding': 'identity' });
        expect(answer.status, file).toBe(200);
        expect(answer.headers['content-type'], file).toBe(typeOf(file));
        expect(answer.headers['content-encoding'], file).toBeUndefined();
        expect(answer.headers['content-language'], file).toBeUndefined();
        expect(answer.body.equals(readFileSync(join(running.folder, file))), file).toBe(true);
        expectHeaders(file, answer);
      }
    });

    test('every large text as it was compressed beforehand, to who takes it', async () => {
      const files = publicFiles(running.folder).filter((file) =>
        existsSync(join(running.folder, `${file}.br`)),
      );
      expect(files.length).toBeGreaterThan(50);
      for (const [accepted, encoding, ending, unpack] of [
        ['gzip, deflate, br', 'br', '.br', brotliDecompressSync],
        ['gzip', 'gzip', '.gz', gunzipSync],
      ] as const) {
        for (const file of files) {
          const answer = await get(running.address + addressOf(file), { 'accept-encoding': accepted });
          expect(answer.status, file).toBe(200);
          expect(answer.headers['content-encoding'], file).toBe(encoding);
          expect(answer.headers['content-type'], file).toBe(typeOf(file));
          expect(answer.headers['content-language'], file).toBeUndefined();
          expect(answer.headers.vary, file).toMatch(/accept-encoding/i);
          expect(answer.body.equals(readFileSync(join(running.folder, file + ending))), file).toBe(true);
          expect(unpack(answer.body).equals(readFileSync(join(running.folder, file))), file).toBe(true);
          expectHeaders(file, answer);
        }
      }
    });

    test('says in the plain answer as well that there are others', async () => {
      const text = publicFiles(running.folder).find(
        (file) =>
          compressible.includes(file.split('.').at(-1) ?? '') &&
          existsSync(join(running.folder, `${file}.br`)),
      );
      const { headers } = await get(running.address + addressOf(text ?? ''), {
        'accept-encoding': 'identity',
      });
      expect(headers.vary).toMatch(/accept-encoding/i);
    });

    test.each([
      'nothing/here/',
      'nothing',
      'nothing.csv',
      '_astro/nothing.js',
      'claims/nothing/',
      '.nojekyll',
      '_headers',
      '_redirects',
    ])('the page for what is not there, at %s', async (path) => {
      const answer = await get(running.address + path);
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.body.equals(readFileSync(join(running.folder, '404.html')))).toBe(true);
      expectHeaders(path, answer);
    });

    test('a folder without its slash by sending there', async () => {
      const { status, headers } = await get(`${running.address}method`);
      expect([301, 308]).toContain(status);
      expect(new URL(headers.location ?? '', running.address).href).toBe(`${running.address}method/`);
    });

    test('it with its query', async () => {
      const { status, headers } = await get(`${running.address}search?q=bridge&kind=claim`);
      expect([301, 308]).toContain(status);
      const { href } = new URL(headers.location ?? '', running.address);
      expect(href).toBe(`${running.address}search/?q=bridge&kind=claim`);
    });

    test('it at the address that the publisher names, whatever the request calls the host', async () => {
      const { headers } = await get(`${running.address}method`, { host: 'elsewhere.example' });
      expect(headers.location ?? '').not.toContain('elsewhere.example');
    });

    test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('nothing to who asks by %s', async (method) => {
      const { status } = await get(running.address, {}, method);
      expect(status).toBe(405);
    });

    test.each(['%00', 'method/%00', 'a'.repeat(300)])('nobody a fault of the server, at %s', async (path) => {
      const { status } = await get(running.address + path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    });

    test.each(['gzip;q=0', 'br;q=0.0, gzip; q=0', '*;q=0'])(
      'the plain text to who refuses the others: %s',
      async (accepted) => {
        const { headers } = await get(running.address, { 'accept-encoding': accepted });
        expect(headers['content-encoding']).toBeUndefined();
      },
    );

    test('what a reader still has with a word that it is the same', async () => {
      const first = await get(running.address, { 'accept-encoding': 'br' });
      const again = await get(running.address, {
        'accept-encoding': 'br',
        'if-none-match': first.headers.etag ?? '',
      });
      expect([first.status, again.status, again.body.length]).toEqual([200, 304, 0]);
    });

    test('pages that keep to both policies, theirs and the host’s, and a search that works', () =>
      withPage({}, async (page) => {
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type()))
            complaints.push(`${page.url()}: ${message.text()}`);
        });
        await page.exposeFunction('tell', (text: string) => complaints.push(text));
        await page.addInitScript(() =>
          addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
            (window as unknown as { tell(text: string): void }).tell(
              `${location}: ${violatedDirective} ${blockedURI}`,
            ),
          ),
        );
        for (const { file } of sample(await builtPages(inject(site)), 2)) {
          if (file === '404.html') continue;
          await page.goto(running.address + addressOf(file), { waitUntil: 'load' });
        }
        for (const file of publicFiles(running.folder).filter(
          (file) => file.endsWith('.svg') && file !== 'favicon.svg',
        )) {
          await page.goto(running.address + file);
        }
        if (site === 'news') {
          await page.goto(`${running.address}search/?q=resign`);
          await page.getByText('2 results for “resign”').waitFor();
        }
        expect(complaints).toEqual([]);
      }));

    test('fragments that open their claim, styled', () =>
      withPage({}, async (page) => {
        const slug = site === 'news' ? ARTICLE : 'changed';
        const [claim] = (await compiled(site, slug)).article.claims.slice(site === 'news' ? 0 : 1);
        for (const id of [claim?.id, ...(claim?.formerly ?? [])]) {
          await page.goto(`${running.address}articles/${slug}/?${id}#claim-${id}`);
          const lit = await page.locator(`.mark[href="#claim-${claim?.id}"]`).first().elementHandle();
          await page.waitForFunction(
            (words) => words !== null && getComputedStyle(words).backgroundColor !== 'rgba(0, 0, 0, 0)',
            lit,
          );
        }
      }));

    if (site === 'fixture') {
      test('the old address of a renamed claim by sending to the new one, for good', async () => {
        const claim = (id: string) => `${running.address}articles/changed/claims/${id}/`;
        const answer = await get(claim('old-name'));
        expect(answer.status).toBe(301);
        expect(new URL(answer.headers.location ?? '', running.address).href).toBe(claim('second-works'));
        expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
      });
    }
  });
});
