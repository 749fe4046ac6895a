import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../src/disk/disk.ts';
import { page, pageServer, type Served, status } from '../support/page-server.ts';
import { pdf, setLines } from '../support/pdf.ts';
import { capturing, quotingArticle, sourceFile } from './capture-project.ts';

/** What is said of a source that answers in some way. */
async function said(answer: Served, others: Record<string, Served> = {}) {
  const { address, log } = await pageServer({ '/10q': answer, ...others });
  const { capture, captures, read } = capturing({
    'content/sources/filing.yaml': sourceFile(`${address}/10q`),
  });
  const before = read('content/sources/filing.yaml');
  const printed = await capture(['filing']);
  const isUntouched = captures().length === 0 && read('content/sources/filing.yaml') === before;
  return { lines: printed.split('\n').filter((line) => /^filing: |^\d: /.test(line)), isUntouched, log };
}

const SAVE = 'Open it in a browser, save the page, and write: npm run capture -- filing --from FILE';

describe('what cannot be captured is answered with why, and nothing is written', () => {
  test.each<[string, Served, string, string]>([
    [
      'a PDF that is a picture',
      pdf({ pages: [[]], isPicture: true }),
      'unreadable',
      'The PDF is a picture: it has no text. Have its letters recognised, for example with: ocrmypdf OLD.pdf NEW.pdf, and capture that with --from NEW.pdf.',
    ],
    [
      'an encrypted PDF',
      pdf({ pages: [setLines(['Secret.'])], isEncrypted: true }),
      'unreadable',
      'The PDF is encrypted and asks for a password. Save a copy without one, and capture that with --from FILE.',
    ],
    [
      'a page for subscribers',
      '<html><body><p>To go on reading, subscribe now.</p></body></html>',
      'walled',
      `the page is behind a wall: it shows its words to subscribers. ${SAVE}`,
    ],
    [
      'a page that asks who reads',
      '<html><body><p>Please verify you are a human.</p></body></html>',
      'walled',
      `the page is behind a wall: it asks whether a person is reading. ${SAVE}`,
    ],
    [
      'a page in Japanese for subscribers',
      '<html lang="ja"><body><p>この記事は有料会員限定です。</p></body></html>',
      'walled',
      `the page is behind a wall: it shows its words to subscribers. ${SAVE}`,
    ],
    [
      'a page to log in on',
      status(302, { location: '/login?next=/10q' }),
      'walled',
      `the page is behind a wall: it leads to a page to log in on. ${SAVE}`,
    ],
    [
      'a circle of cookies',
      status(302, { location: '/10q', 'set-cookie': 'a=b' }),
      'refused',
      `the host does not give it to programs (it leads in a circle to whoever keeps no cookies). ${SAVE}`,
    ],
    [
      'a circle',
      status(302, { location: '/10q' }),
      'failing',
      'more than 10 redirects, one after another. Try again later.',
    ],
    [
      'a redirect to a file',
      status(302, { location: 'file:///etc/passwd' }),
      'failing',
      '302 Found, which leads to no web address. Try again later.',
    ],
    [
      'payment',
      status(402),
      'refused',
      `the host does not give it to programs (402 Payment Required). ${SAVE}`,
    ],
    [
      'a legal bar',
      status(451),
      'refused',
      `the host does not give it to programs (451 Unavailable For Legal Reasons). ${SAVE}`,
    ],
    [
      'a bar of its own',
      status(999),
      'refused',
      `the host does not give it to programs (999 unknown). ${SAVE}`,
    ],
    [
      'nothing any more',
      status(410),
      'dead',
      'it is gone (410 Gone). If an archive has it, save that copy, and write: npm run capture -- filing --from FILE --stored-copy',
    ],
    [
      'too many bytes, as it says',
      status(200, { 'content-length': '200000000' }),
      'refused',
      `the host does not give it to programs (it is larger than 100 MB). ${SAVE}`,
    ],
  ])('%s', async (_, answer, kind, message) => {
    const { lines, isUntouched } = await said(answer, { '/login?next=/10q': page('Log in.') });
    expect(lines).toEqual([`1: ${kind}  filing`, `filing: ${message}`]);
    expect(isUntouched).toBe(true);
  });

  test('too many bytes, without saying so: no more is read than it takes to see that', async () => {
    let sent = 0;
    const endless: Served = (response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      const chunk = Buffer.alloc(1_000_000);
      const send = () => {
        while (!response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', send);
            return;
          }
        }
      };
      send();
    };
    const { lines } = await said(endless);
    expect(lines[1]).toBe(
      `filing: the host does not give it to programs (it is larger than 100 MB). ${SAVE}`,
    );
    expect(sent).toBeLessThan(150_000_000);
  });

  test('a file of 200 MB, which is not read', async () => {
    const { capture, write, root, captures } = capturing({
      'content/sources/filing.yaml': sourceFile('https://example.org/10q'),
    });
    write('large.pdf', '%PDF-1.7');
    truncateSync(join(root, 'large.pdf'), 200_000_000);
    expect(await capture(['filing', '--from', 'large.pdf'])).toBe(
      '2: large.pdf has 200 MB, and at most 100 MB are read. Save the part that is quoted as a file of its own.',
    );
    expect(captures()).toEqual([]);
  });
});

test('without a network that is said, and nothing is written', async () => {
  const { capture, captures } = capturing({
    'content/sources/one.yaml': sourceFile('http://one.invalid/'),
    'content/sources/two.yaml': sourceFile('http://two.invalid/'),
  });
  expect(await capture([])).toMatch(
    /\nNo host could be reached: is there a network\? Nothing was found out\.$/,
  );
  expect(captures()).toEqual([]);
});

test('a text that is dated after today is kept, and nothing is written before it', async () => {
  const { address, served } = await pageServer({ '/10q': page('One.') });
  const { capture, read } = capturing({ 'content/sources/filing.yaml': sourceFile(`${address}/10q`) });
  await capture([], { today: '2026-12-24' });
  const before = read('content/sources/filing.yaml');
  served['/10q'] = page('Another.');
  expect(await capture(['filing'], { today: '2026-11-24' })).toContain(
    'filing: The clock here says 2026-11-24, and the last capture is of 2026-12-24: see which is right. The file stays as it is.',
  );
  expect(read('content/sources/filing.yaml')).toBe(before);
});

test('a source in Japanese is captured, and its passages are found across its lines', async () => {
  const words = '会社は月曜日に、この計画に\n百億円を投じると発表した。';
  const { address } = await pageServer({
    '/ja': `<html lang="ja"><head><title>計画</title></head><body><article><p>${words.repeat(20)}</p><p>社長は\n「順調だ」と述べた。</p></article></body></html>`,
  });
  const { capture, read } = capturing({
    'content/sources/filing.yaml': sourceFile(`${address}/ja`, { lang: 'ja' }),
    'content/articles/anvils.md': quotingArticle(
      [{ source: 'filing', quote: '社長は「順調だ」と述べた' }],
      ['filing'],
    ),
  });
  expect(await capture([])).toMatch(/^0: captured {2}filing {2}\d+ words {2}1 found\n/);
  expect(read('content/sources/filing.yaml')).not.toContain('words: 0');
});

test.each([
  [
    ['nothing'],
    '2: There is no source "nothing". Write the id of one, or an address that starts with https://.',
  ],
  [['filling'], '2: There is no source "filling". Did you mean "filing"?'],
  [
    ['ftp://example.org/a'],
    '2: ftp://example.org/a is no web address: only http:// and https:// are captured. To read a file, write ID --from FILE.',
  ],
  [['--article', 'nails'], '2: There is no article "nails" with sources. Those that have some are anvils.'],
  [
    ['--from', 'a.html'],
    '2: --from reads one source: write its id or its address as well, as in ID --from FILE.',
  ],
  [['filing', '--from', 'a.html'], '2: a.html: There is no such file.'],
  [['filing', '--stored-copy'], '2: --stored-copy belongs to --from: write --from FILE --stored-copy.'],
  [['--format', 'xml'], '2: There is no format "xml". Write --format pretty or json.'],
  [['--timeout', 'soon'], '2: --timeout needs a number, such as --timeout 30, not "soon".'],
  [['--all'], "2: Unknown option '--all'. npm run capture -- --help lists what there is."],
])('misuse is explained: %s', async (args, message) => {
  const { capture } = capturing({
    'content/sources/filing.yaml': sourceFile('https://example.org/10q'),
    'content/articles/anvils.md': quotingArticle([], ['filing']),
  });
  expect(await capture(args)).toBe(message);
});

test('a file that is broken is left out, and that is said', async () => {
  const { capture } = capturing({ 'content/sources/filing.yaml': 'publisher: [' });
  expect(await capture([])).toContain(
    'content/sources/filing.yaml cannot be read and is left out: npm run check shows why.',
  );
});

test('where the source cannot be written, its text is there, and what to write is said', async () => {
  const { address } = await pageServer({ '/10q': page('One.') });
  const { capture, captures, read } = capturing({
    'content/sources/filing.yaml': `${sourceFile(`${address}/10q`)}note: |+\n  Words.\n\n\n`,
  });
  const before = read('content/sources/filing.yaml');
  expect(await capture([])).toMatch(
    /^1: captured {2}filing .*\n\nfiling: content\/sources\/filing\.yaml: accessed cannot be written without touching more than this value: write it into the file by hand\. Write into captures of "filing": \{on: 2026-11-24, sha256: "?\w{64}"?, from: live, words: \d+\}\n/,
  );
  expect(captures()).toHaveLength(1);
  expect(read('content/sources/filing.yaml')).toBe(before);
});

describe('interrupted at any step', () => {
  const steps = ['mkdir', 'write', 'rename', 'link', 'flush'] as const;

  test.each(steps)(
    '(%s), each digest that is written down is that of a text that is there, and it can be done again',
    async (step) => {
      const { address } = await pageServer({ '/10q': page('One.') });
      const { capture, captures, read } = capturing({
        'content/sources/filing.yaml': sourceFile(`${address}/10q`),
      });
      for (let at = 1; at <= 6; at += 1) {
        let calls = 0;
        const broken: Disk = {
          ...realDisk,
          [step](...args: [string, string]) {
            calls += 1;
            if (calls === at) throw new Error('power lost');
            return realDisk[step](...args);
          },
        };
        await capture(['filing'], { disk: broken }).catch(() => undefined);
        const digests = [...read('content/sources/filing.yaml').matchAll(/sha256: "?(\w{12})/g)].map(
          ([, digest]) => digest,
        );
        for (const digest of digests) expect(captures()).toContain(`filing/2026-11-24-${digest}.txt`);
      }
      expect(await capture(['filing'])).toMatch(/^0: (?:captured|unchanged) {2}filing/);
      expect(captures()).toHaveLength(1);
    },
  );
});
