import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { redirectsFile } from '../../src/hosting/host-files.ts';
import { hashedCache } from '../../src/hosting/policy.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';
import { OTHERS_CACHE, typeOf } from './samples.ts';

interface Stored {
  type: string;
  cache: string;
  to?: string;
}

const PUBLIC = [
  'index.html',
  '404.html',
  'rss.xml',
  'claims/rss.xml',
  'due/calendar.ics',
  'feed.json',
  'sitemap.xml',
  'robots.txt',
  'favicon.svg',
  'articles/a/index.html',
  'articles/a/notes.css',
  'articles/a/claims.json',
  'articles/a/annotations.jsonld',
  'articles/a/figures.csv',
  'articles/a/article.md',
  'articles/a/card.png',
  'articles/a/citation.bib',
  'articles/a/citation.ris',
  'pagefind/pagefind.js',
  'pagefind/pagefind-worker.js',
  'pagefind/pagefind-entry.json',
  'pagefind/wasm.en.pagefind',
  'pagefind/pagefind.en_1.pf_meta',
];
const HASHED = [
  '_astro/Page.abc.css',
  '_astro/Cite.abc.js',
  '_astro/face.abc.woff2',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/index/en_1.pf_index',
  'pagefind/filter/en_1.pf_filter',
];
const FOREIGN = ['.htaccess', '.nojekyll', '_headers', 'index.html.br', '_astro/Page.abc.css.gz'];

/** The script starts a command two dozen times. */
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = testFolder();
});

const write = (file: string, text = 'text') => put(folder, file, text);

/** Runs the script with a command `aws` that keeps a list of what it was given. */
function send(...args: string[]): { code: number | null; error: string; objects: Record<string, Stored> } {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  copyFileSync('tests/hosting/aws.mjs', join(folder, 'bin/aws'));
  const store = join(folder, 'bucket.json');
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, BUCKET_FILE: store };
  const { status, stderr } = spawnSync('bash', [resolve('deploy/s3.sh'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return {
    code: status,
    error: stderr,
    objects: status === 0 ? JSON.parse(readFileSync(store, 'utf8')) : {},
  };
}

test.each(['/', '/sub/path/'])('every file comes below %s with its type and how long it is kept', (base) => {
  const redirect = { from: `${base}articles/a/claims/old/`, to: `${base}articles/a/claims/new/` };
  for (const file of [...PUBLIC, ...HASHED, ...FOREIGN, 'articles/a/claims/old/index.html'])
    write(`dist/${file}`);
  write('dist/.glosswire', '');
  const rule = { from: `${base}articles/:slug/pictures/*`, to: `${base}articles/:slug/` };
  write('dist/_redirects', redirectsFile([rule, redirect]));
  const key = (file: string) => `${base.slice(1)}${file}`;
  write(
    'bucket.json',
    JSON.stringify({ [key('gone/index.html')]: { type: 'text/html' }, [key('.glosswire')]: {} }),
  );
  const { code, error, objects } = send('bucket', base);
  expect([code, error]).toEqual([0, '']);
  expect(objects).toEqual({
    [key('.glosswire')]: {},
    ...Object.fromEntries(PUBLIC.map((file) => [key(file), { type: typeOf(file), cache: OTHERS_CACHE }])),
    ...Object.fromEntries(HASHED.map((file) => [key(file), { type: typeOf(file), cache: hashedCache }])),
    [key('articles/a/claims/old/index.html')]: {
      type: typeOf('a.html'),
      cache: OTHERS_CACHE,
      to: redirect.to,
    },
  });
});

test('a site without renamed claims is sent as well', () => {
  write('dist/index.html');
  write('dist/.glosswire', '');
  write('dist/_redirects', '');
  expect(Object.keys(send('bucket').objects)).toEqual(['.glosswire', 'index.html']);
});

test('what others have put into a bucket is not taken away, and no other bucket is written to', () => {
  write('dist/index.html');
  expect(send('bucket')).toMatchObject({
    code: 2,
    error: 'There is no built site in dist: build it first, with npm run build.\n',
  });
  write('dist/.glosswire', '');
  write('dist/_redirects', '');
  for (const base of ['news', 'news/', '/news'])
    expect(send('bucket', base)).toMatchObject({
      code: 2,
      error:
        'Write the bucket without s3:// and slashes, and the base with a slash at both ends: deploy/s3.sh BUCKET /news/\n',
    });
  const before = JSON.stringify({ 'photo.jpg': { type: 'image/jpeg' } });
  write('bucket.json', before);
  expect(send('bucket')).toMatchObject({ code: 1 });
  expect(readFileSync(join(folder, 'bucket.json'), 'utf8')).toBe(before);
});

test('without a bucket it says what to write', () => {
  expect(send().error).toContain('Write the name of the bucket: deploy/s3.sh BUCKET [BASE]');
});
