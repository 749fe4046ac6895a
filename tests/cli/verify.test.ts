import { symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fetch } from '../../src/cli/network/network.ts';
import { verify } from '../../src/cli/verify/command.ts';
import { run } from '../../src/cli/world.ts';
import { siteRecord } from '../../src/publication-record/published.ts';
import { testFolder } from '../support/folder.ts';

/** A site that has sealed nothing. */
const EMPTY = JSON.stringify(siteRecord([], undefined));

/** Runs `npm run verify`: its exit code, and all that it prints. */
async function verified(
  args: string[],
  { cwd = testFolder(), fetch = never }: { cwd?: string; fetch?: Fetch } = {},
) {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const readText = (path: string) => readFile(join(cwd, path), 'utf8');
  const world = { args, cwd, readText, fetch, today: '2027-01-01', color: false, out: print, err: print };
  const code = await run(() => verify(world), world);
  return `${code}: ${printed.join('\n')}`;
}

const never: Fetch = () => Promise.reject(new Error('Nothing is to be fetched.'));

/** A host that answers so, and what it was asked for. */
function host(answer: (url: string) => Response) {
  const asked: string[] = [];
  const fetch: Fetch = async (url) => {
    asked.push(url);
    return answer(url);
  };
  return { asked, fetch };
}

const redirect = (location: string) => new Response(null, { status: 302, headers: { location } });

test('a folder and an address are read alike', async () => {
  const { fetch, asked } = host(
    (url) => new Response(url.endsWith('/record.json') ? EMPTY : null, { status: 200 }),
  );
  const atAddress = await verified(['https://press.example/news?x#y'], { fetch });
  expect(atAddress).toMatchInlineSnapshot(`
    "0: record.json: note: Nothing is sealed yet.
    record.json: note: It is not signed: the chain tells a change, and not who made it.
    0 articles: All is as it was sealed.
    Head: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945."
  `);
  expect(asked[0]).toBe('https://press.example/news/record.json');
  const cwd = testFolder({ 'dist/record.json': EMPTY });
  expect(await verified(['dist'], { cwd })).toBe(atAddress);
  expect(JSON.parse((await verified(['dist', '--json'], { cwd })).slice(3))).toMatchObject({
    version: 1,
    ok: true,
  });
});

const ONE = 'Write one address or folder: npm run verify -- https://example.org/, or npm run verify -- dist.';

test.each([
  [[], ONE],
  [['a', 'b'], ONE],
  [['dist', '--minutes', 'soon'], '--minutes needs a number, such as --minutes 60, not "soon".'],
  [
    ['dist', '--minutes', '1e300'],
    '--minutes needs a number of at most 30000, such as --minutes 60, not "1e300".',
  ],
  [['--force'], "Unknown option '--force'. npm run verify -- --help lists what there is."],
  [['nowhere'], 'nowhere is neither a folder nor an address that starts with https:// or http://.'],
  [['file:///etc/'], 'file:///etc/ is no web address: only http:// and https:// are read.'],
  [['dist', '--key', 'none'], 'none cannot be read: --key needs the file of a public key in PEM.'],
  [['dist', '--key', 'dist/record.json'], 'dist/record.json is no public key of Ed25519 in PEM.'],
])('misuse is met with what to write: %j', async (args, message) => {
  const cwd = testFolder({ 'dist/record.json': EMPTY });
  expect(await verified(args, { cwd })).toBe(`2: ${message}`);
});

test('help is printed', async () => {
  expect(await verified(['--help'])).toMatch(/^0: npm run verify -- URL\|FOLDER/);
});

describe('a host', () => {
  const at = async (answer: (url: string) => Response) =>
    (await verified(['https://press.example/'], { fetch: host(answer).fetch })).split('\n')[0];

  test('without a record', async () => {
    expect(await at(() => new Response(null, { status: 404 }))).toBe(
      '1: record.json: There is no such file.',
    );
  });

  test('that leads to another address is followed, so far', async () => {
    const moved = (url: string) =>
      url.startsWith('https://press')
        ? redirect('https://www.press.example/record.json')
        : new Response(EMPTY);
    expect(await at(moved)).toBe('0: record.json: note: Nothing is sealed yet.');
    expect(await at(() => redirect('https://press.example/record.json'))).toMatchInlineSnapshot(
      `"1: record.json: The file cannot be read: more than 5 redirects, one after another."`,
    );
  });

  test('that leads to a file of this machine, or to an open line, is not followed', async () => {
    expect(await at(() => redirect('https://169.254.169.254/latest'))).toBe(
      '1: record.json: The file cannot be read: the host leads into the network that this machine stands in.',
    );
    expect(await at(() => redirect('file:///etc/passwd'))).toMatchInlineSnapshot(
      `"1: record.json: The file cannot be read: the host leads to what is no web address."`,
    );
    expect(await at(() => redirect('http://press.example/record.json'))).toMatchInlineSnapshot(
      `"1: record.json: The file cannot be read: the host leads from https to http, where anybody on the way can change it."`,
    );
  });

  test('that fails, breaks off or never ends', async () => {
    expect(await at(() => new Response(null, { status: 500 }))).toMatchInlineSnapshot(
      `"1: record.json: The file cannot be read: the host answers 500."`,
    );
    const { fetch } = host(() => {
      throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
    });
    expect((await verified(['https://press.example/'], { fetch })).split('\n')[0]).toMatchInlineSnapshot(
      `"1: record.json: The file cannot be read: the host refuses connections."`,
    );
    const endless = () =>
      new Response(
        new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)) }),
      );
    expect(await at(endless)).toMatchInlineSnapshot(
      `"1: record.json: The file has more than 20000000 bytes, and that is the most that is read."`,
    );
    const late = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(new DOMException('late', 'TimeoutError')),
        }),
      );
    expect(await at(late)).toMatchInlineSnapshot(
      `"1: record.json: The file cannot be read: no answer in time."`,
    );
  });
});

test('a file of a folder that leads out of it is not read', async () => {
  const cwd = testFolder({ 'secret.json': EMPTY, 'dist/index.html': '' });
  symlinkSync(join(cwd, 'secret.json'), join(cwd, 'dist/record.json'));
  expect((await verified(['dist'], { cwd })).split('\n')[0]).toBe(
    '1: record.json: The file leads out of the folder.',
  );
});

test('a host that never ends is left when the time is over, and what else it has is not asked for', async () => {
  const list = Array.from({ length: 300 }, (_, at) => ({ slug: `a-${at}`, url: '', seal: 'a'.repeat(64) }));
  const record = JSON.stringify({ ...JSON.parse(EMPTY), articles: list });
  const asked: string[] = [];
  const fetch: Fetch = async (url, { signal }) => {
    asked.push(url);
    if (url.endsWith('.example/record.json')) return new Response(record);
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  };
  const said = await verified(['https://news.example/', '--minutes', '0.005'], { fetch });
  expect(said).toContain(
    'articles/a-299/record.json: The file was not asked for: there was no time left: raise --minutes.',
  );
  expect(asked).toHaveLength(2);
});
