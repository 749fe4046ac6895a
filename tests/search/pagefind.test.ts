import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexRecord, partsIn } from '../../src/search/index-record.ts';
import type { SearchPart, SearchRecord } from '../../src/search/record.ts';
import { searchIndex } from '../../src/search/site-index.ts';

const part = (given: Partial<SearchPart>): SearchPart => ({
  kind: 'article',
  to: '',
  title: 'The bridge',
  text: 'The bridge cost twice as much; the bridge stands.',
  entities: ['council'],
  ...given,
});

const RECORDS: SearchRecord[] = [
  {
    url: '/articles/bridge/',
    title: 'The bridge',
    years: ['2026'],
    parts: [
      part({}),
      part({ kind: 'claim', to: 'claims/budget/', title: 'Within budget', status: 'contradicted' }),
    ],
  },
  {
    url: '/entities/council/',
    title: 'Council',
    names: 'Council, City council',
    years: [],
    parts: [part({ kind: 'entity', title: 'Council', text: 'Runs the city.' })],
  },
];

async function indexed() {
  const { entries, files } = await searchIndex(RECORDS.map(indexRecord), 'en-GB');
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const read = (path: string) => contents.get(path) ?? new Uint8Array();
  return { entries, files: [...contents.keys()], read };
}

test('each article is a file of its own, with its words once and its parts as they are', async () => {
  const { files, read } = await indexed();
  const fragments = files
    .filter((name) => name.startsWith('fragment/'))
    .map((name) => JSON.parse(gunzipSync(read(name)).toString().slice('pagefind_dcd'.length)))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
  expect(fragments.map(({ content }) => content)).toEqual([
    'as bridge bridge budget cost much stands the the twice within',
    'city council runs the',
  ]);
  expect(fragments.map(({ url }) => partsIn(url))).toEqual(RECORDS.map(({ url, parts }) => ({ url, parts })));
});

test('what can be found is counted, and what names the other files comes last; nothing is among them that no reader loads', async () => {
  const { entries, files, read } = await indexed();
  expect(entries).toBe(3);
  expect(files.at(-1)).toBe('pagefind-entry.json');
  expect(files.filter((name) => name.endsWith('.js')).toSorted()).toEqual([
    'pagefind-worker.js',
    'pagefind.js',
  ]);
  const filters = files.filter((name) => name.startsWith('filter/'));
  const contents = filters.map((name) => gunzipSync(read(name)).toString());
  const names = contents.map((text) => /kind|status contradicted|entity c|year 2026|parts/.exec(text)?.[0]);
  expect(names.toSorted()).toEqual(['entity c', 'kind', 'status contradicted', 'year 2026']);
});

test.each(['zh-Hant', 'ja', 'th', 'en'])('pairs of signs stay as they are on a site in %s', async (lang) => {
  const text = '市長は古い橋を閉じる';
  const record = { url: '/a/', title: text, years: ['2026'], parts: [part({ title: text, text })] };
  const { files } = await searchIndex([indexRecord(record)], lang);
  const fragment = files.find(({ path }) => path.startsWith('fragment/'));
  const { content } = JSON.parse(
    gunzipSync(fragment?.content ?? new Uint8Array())
      .toString()
      .slice('pagefind_dcd'.length),
  );
  expect(content).toBe('い橋 じる は古 る を閉 古い 市長 橋を 長は 閉じ');
});
