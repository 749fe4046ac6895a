import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/voice.ts';
import { verifySite } from '../../src/publication-record/verify/site.ts';
import { ownEnvironment } from '../support/environment.ts';
import { fileFolder, testFolder } from '../support/folder.ts';
import { type SealedSite, SLUG, sealedSite, textsOf } from './sealed-site.ts';
import { serve } from './server.ts';

const root = fileFolder();
let site: SealedSite;
let texts = new Map<string, string>();

beforeAll(async () => {
  site = await sealedSite(root);
  texts = textsOf(site.folder);
});

/** What is wrong where one of the files says something else. */
async function faults(file = '', text = ''): Promise<string[]> {
  const { articles, findings } = await verifySite({
    read: async (path) => (path === file ? text : texts.get(path)),
    labelsOf: (word) => languages.map(({ terms }) => ({ ...terms.statuses, ...terms.outcomes })[word].label),
    today: '2027-01-01',
  });
  return [...findings, ...articles.flatMap((one) => one.findings)]
    .filter(({ isRemark }) => !isRemark)
    .map(({ what }) => what);
}

const run = (program: string, args: string[], env: NodeJS.ProcessEnv = {}, cwd = process.cwd()) => {
  const result = spawnSync(program, args, { cwd, env: { ...ownEnvironment(), ...env }, encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
};

const ARTICLE = `articles/${SLUG}/index.html`;
const CLAIMS = `articles/${SLUG}/claims.json`;
const RECORD = `articles/${SLUG}/record.json`;
const pageOf = (id: string) => `articles/${SLUG}/claims/${id}/index.html`;

test('a site that was built is as it was sealed', async () => {
  expect(await faults()).toEqual([]);
});

describe('npm run verify', () => {
  test('says so of a folder and of an address', async () => {
    const inFolder = run(process.execPath, ['src/cli/verify.ts', site.folder]);
    expect(inFolder.out.replace(/[0-9a-f]{64}/g, '…')).toMatchInlineSnapshot(`
      "works: 3 claims, 4 versions: as sealed
      1 article: All is as it was sealed.
      Head: …, signed on 2026-11-30 by the key ….
      "
    `);
    expect(inFolder.code).toBe(0);
    const { address, close } = await serve(site.folder, '/');
    const answer = await promisify(execFile)(
      process.execPath,
      ['src/cli/verify.ts', address, '--json', '--article', SLUG],
      { env: ownEnvironment() },
    );
    await close();
    expect(JSON.parse(answer.stdout)).toMatchObject({
      version: 1,
      ok: true,
      articles: [{ slug: SLUG, claims: 3 }],
    });
  });
});

/** Texts of a page that were sealed, each with a word exchanged: as many pages as there are words. */
function* exchanged(file: string, selector: string): Iterable<{ word: string; html: string }> {
  const html = texts.get(file) ?? '';
  const count = wordsIn(parseHTML(html).document, selector).length;
  for (let at = 0; at < count; at += 1) {
    const { document } = parseHTML(html);
    const found = wordsIn(document, selector)[at];
    if (found === undefined) continue;
    const { node, start, word } = found;
    const text = node.textContent ?? '';
    node.textContent = `${text.slice(0, start)}xyz${text.slice(start + word.length)}`;
    yield { word, html: document.toString() };
  }
}

function wordsIn(document: Document, selector: string) {
  return [...document.querySelectorAll(selector)].flatMap((element) =>
    textNodes(element).flatMap((node) =>
      [...(node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
        node,
        start: match.index,
        word: match[0],
      })),
    ),
  );
}

/** The heading of footnotes, their numbers and the ways back from them are no prose. */
const textNodes = (node: Node): Node[] => {
  if (node.nodeType === 3) return [node];
  if ((node as Element).id === 'footnote-label') return [];
  if (node.nodeName === 'SUP' || (node as Element).hasAttribute('data-footnote-backref')) return [];
  return [...node.childNodes].flatMap((child) => textNodes(child));
};

const OF_PAGE =
  'article.record :is(h1, header .status, .statement, .due b, .assessment), section[data-stance] :is(.finding, blockquote)';
const OF_NOTE = '.note.claim :is(.status, .due b, .why, .finding, blockquote), .prose .block';

test.each([
  [pageOf('anvils-sold'), OF_PAGE],
  [pageOf('second-works'), OF_PAGE],
  [pageOf('rival'), 'article.record > .statement'],
  [ARTICLE, OF_NOTE],
])('any word of %s that is exchanged is found', async (file, selector) => {
  let count = 0;
  for (const { word, html } of exchanged(file, selector)) {
    expect(await faults(file, html), word).not.toEqual([]);
    count += 1;
  }
  expect(count).toBeGreaterThanOrEqual(5);
});

test.each([pageOf('anvils-sold'), ARTICLE])(
  'an address of a source that is exchanged in %s is found',
  async (file) => {
    const html = texts.get(file) ?? '';
    const address = 'href="https://example.org/accounts?year=2025&amp;part=a';
    expect(html).toContain(address);
    expect(await faults(file, html.replaceAll(address, `${address}b`))).not.toEqual([]);
  },
);

test.each([pageOf('anvils-sold'), ARTICLE])('a status that is exchanged in %s is found', async (file) => {
  const html = texts.get(file) ?? '';
  const changed = html.replaceAll('data-status="contradicted"', 'data-status="confirmed"');
  expect(await faults(file, changed)).toContain('the status is not as it was sealed');
});

test('words that are exchanged in what a page tells machines are found', async () => {
  const file = pageOf('anvils-sold');
  const html = texts.get(file) ?? '';
  const [script = ''] = /<script type="application\/ld\+json">.*?<\/script>/s.exec(html) ?? [];
  const told = (key: string) =>
    html.replace(script, script.replace(new RegExp(`"${key}":"[^"]*"`), `"${key}":"Other"`));
  expect(await faults(file, told('text'))).toContain(
    'the statement for machines (JSON-LD) is not as it was sealed',
  );
  expect(await faults(file, told('creativeWorkStatus'))).toContain(
    'the status for machines (JSON-LD) is not as it was sealed',
  );
  const quoted = html.replace(/("@type":"Quotation","text":")[^"]*/, '$1Other');
  expect(await faults(file, quoted)).toContain('words are told machines (JSON-LD) that are not sealed so');
  expect(await faults(file, html.replace(script, '<script type="application/ld+json">{</script>'))).toContain(
    'what the page tells machines (JSON-LD) cannot be read',
  );
});

test('any letter or digit of a record that is exchanged is found', async () => {
  const text = texts.get(RECORD) ?? '';
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), async (at) => {
      const sign = text[at] ?? '';
      fc.pre(/[a-z0-9]/i.test(sign));
      const other = /\d/.test(sign) ? String((Number(sign) + 1) % 10) : sign === 'x' ? 'y' : 'x';
      expect(await faults(RECORD, text.slice(0, at) + other + text.slice(at + 1))).not.toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** The places of texts in claims.json that are sealed. */
const SEALED = /"(?:statement|status|verdict|assessment|exact|finding|stance)":"((?:[^"\\]|\\.)*)"/g;

test('any word of claims.json that is sealed and exchanged is found', async () => {
  const text = texts.get(CLAIMS) ?? '';
  const places = [...text.matchAll(SEALED)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/[\p{L}\p{N}]+/gu)].map((word) => ({
      start: match.index + match[0].length - 1 - (match[1] ?? '').length + word.index,
      length: word[0].length,
    })),
  );
  expect(places.length).toBeGreaterThan(40);
  for (const { start, length } of places) {
    const changed = `${text.slice(0, start)}xyz${text.slice(start + length)}`;
    /* The words of the article are in its prose. */
    if (/"quote":\{[^}]*$/.test(text.slice(0, start))) continue;
    /* What changed is told by the history, which the record only counts. */
    if (/"history":\[[^\]]*$/.test(text.slice(0, start))) continue;
    expect(await faults(CLAIMS, changed), text.slice(start - 20, start + length)).not.toEqual([]);
  }
});

test('the head, its seals and its signature cannot be exchanged', async () => {
  const text = texts.get('record.json') ?? '';
  for (const [digest] of text.matchAll(/(?<=": ")[0-9a-f]{64}(?=")/g)) {
    const changed = text.replace(
      digest,
      digest.replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
    );
    expect(await faults('record.json', changed)).not.toEqual([]);
  }
  const signature = /(?<="value": ")./;
  const forged = text.replace(signature, (sign) => (sign === 'A' ? 'B' : 'A'));
  expect(await faults('record.json', forged)).toEqual(['The signature does not fit what is signed.']);
});

const hasTools = ['jq', 'curl', 'sha256sum', 'openssl'].every((name) => run('which', [name]).code === 0);

describe.skipIf(!hasTools)('by hand, as the handbook says (needs jq, curl, sha256sum and openssl)', () => {
  const steps = [...readFileSync('docs/verify.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
    .map(([, code = '']) => code)
    .filter((code) => !code.includes('npm run'));

  async function byHand(
    change: (path: string, text: string) => string = (_, text) => text,
  ): Promise<string[]> {
    const files = Object.fromEntries([...texts].map(([path, text]) => [`/${path}`, change(path, text)]));
    const { address, close } = await serve(site.folder, '/', { files });
    const folder = testFolder();
    const printed: string[] = [];
    const env = { ...ownEnvironment(), SITE: address.replace(/\/$/, ''), SLUG, ID: 'second-works' };
    for (const step of steps) {
      const done = await promisify(execFile)('bash', ['-c', step], { cwd: folder, env }).catch(
        (error) => error,
      );
      printed.push(`${done.stdout}${done.stderr}`);
    }
    await close();
    return printed;
  }

  test('all of it fits', async () => {
    const [fetched, head = '', seal = '', edited, cut, told = '', signature = ''] = await byHand();
    expect(fetched).toBe('');
    expect(new Set(head.trim().split('\n')).size).toBe(1);
    expect(seal.trim().split('\n')).toHaveLength(3);
    expect(new Set(seal.trim().split('\n')).size).toBe(1);
    expect([edited, cut]).toEqual(['', '']);
    const [sealed, shown] = told.split(/(?<=^\})\n/m);
    expect(sealed).toContain('Acme opened a second works in Köln.');
    expect(shown?.trim()).toBe(sealed?.trim());
    expect(signature).toContain('Signature Verified Successfully');
    expect(signature).toContain(head.split('\n')[0]);
  });

  test('a word that was exchanged shows', async () => {
    const [, , seal = '', edited] = await byHand((path, text) =>
      path === RECORD ? text.replace('Found no sign', 'Found a sign') : text,
    );
    expect(new Set(seal.trim().split('\n')).size).toBe(2);
    expect(edited).toMatch(/^edited: \{.*Found a sign/);
  });

  test('a version that was taken out shows', async () => {
    const printed = await byHand((path, text) => {
      if (path !== RECORD) return text;
      const record = JSON.parse(text);
      record.claims[0].versions.splice(0, 1);
      record.claims[0].versions.unshift(record.claims[1].versions[0]);
      return JSON.stringify(record);
    });
    expect(printed[4]).toBe('cut: anvils-sold, version 2\n');
  });
});
