import { readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { compileEntities } from '../../src/compile/entities.ts';
import type { Source } from '../../src/model/source.ts';
import { buildManifest } from '../../src/press/build-manifest.ts';
import { createPool, here } from '../../src/press/pool.ts';
import { compileInto } from '../../src/store/compile.ts';
import { read } from '../../src/store/manuscript.ts';
import { keyOf } from '../../src/store/needs.ts';
import { storeIn } from '../../src/store/store.ts';
import { namesDigest, watched } from '../../src/store/watched.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

let folder = '';
beforeEach(() => {
  folder = testFolder();
});

const ROOT = 'tests/fixtures/site';
const entities = ['acme', 'beta', 'daily', 'tricky'].map((id) => {
  const path = `content/entities/${id}.yaml`;
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
});
const { registry } = compileEntities(entities);
const library = new Map<string, Source>();
const common = {
  root: ROOT,
  refused: new Set<string>(),
  common: 'code',
  today: '2026-11-23',
  isWriting: false,
};
const crossings = { path: 'content/articles/crossings.md' };

function compiled() {
  const store = storeIn(folder);
  const outcome = compileInto(read(ROOT, crossings), {
    ...common,
    store,
    registry: watched(registry),
    library: watched(library),
  });
  expect(outcome).toEqual({ isStored: true, found: { content: [], record: [], drafts: [] } });
  const entry = store.entry('crossings');
  if (entry === undefined) throw new Error('It is not in the store.');
  return { store, entry };
}

test('what was stored is read back as it was', () => {
  const { store, entry } = compiled();
  expect(entry.listing.claims.slice(0, 2).map(({ id }) => id)).toEqual(['outer', 'inner']);
  expect(storeIn(folder).entry('crossings')).toEqual(entry);
  const article = store.article('crossings');
  expect(article.places).toBeInstanceOf(Map);
  expect(article.slug).toBe('crossings');
  expect(store.pieces('crossings').search).toContain('"url"');
});

test('an article that was stored in part is not in the store', () => {
  const { store } = compiled();
  truncateSync(join(folder, 'crossings.entry.json'), 40);
  expect(store.entry('crossings')).toBeUndefined();
});

test('what is gone is said to be gone', () => {
  expect(() => storeIn(folder).article('nowhere')).toThrow(
    'The compiled article nowhere is gone: build again.',
  );
});

test('only the articles that there are stay, and nothing half written', () => {
  const { store } = compiled();
  for (const name of ['gone.json', 'gone.entry.json', 'gone.pieces.txt', 'crossings.json.unfinished'])
    writeFileSync(join(folder, name), '{}');
  store.retain(new Set(['crossings']));
  expect(readdirSync(folder).sort()).toEqual([
    'crossings.entry.json',
    'crossings.json',
    'crossings.pieces.txt',
  ]);
});

test('the key of an article changes with all that it is compiled from, and with nothing else', () => {
  const { entry } = compiled();
  const manuscript = read(ROOT, crossings);
  const key = (change: Partial<Parameters<typeof keyOf>[2]> = {}, text = manuscript) =>
    keyOf(text, entry.needs, { root: ROOT, common: 'code', registry, library, ...change });
  const without = (id: string) => new Map([...registry].filter(([known]) => known !== id));
  const described = (id: string) => {
    const entity = registry.get(id);
    if (entity === undefined) throw new Error(`${id} is no fixture.`);
    return new Map([...registry, [id, { ...entity, description: 'Otherwise.' }]]);
  };
  expect(entry.needs).toEqual({
    entities: ['acme', 'beta', 'daily'],
    sources: [],
    files: [{ path: 'captures/memo/2026-02-01-9f86d081884c.txt' }],
  });
  expect(key()).toBe(entry.key);
  expect(key({ registry: described('tricky') })).toBe(entry.key);
  const { file } = manuscript;
  const fault = { code: 'unreadable', reason: 'x' } as const;
  const others = [
    key({ common: 'other code' }),
    key({ registry: described('acme') }),
    key({ registry: without('beta') }),
    key({}, { file: { ...file, text: `${file.text} ` } }),
    key({}, { file: { ...file, path: 'content/articles/below/crossings.md' } }),
    key({}, { file, record: { path: 'content/record/crossings.yaml', text: 'x' } }),
    key({}, { file, record: { path: 'content/record/crossings.yaml', text: '', fault } }),
  ];
  expect(new Set([entry.key, ...others]).size).toBe(others.length + 1);
});

test('names are in the digest of names, and what only a dossier shows is not', () => {
  const acme = registry.get('acme');
  if (acme === undefined) throw new Error('acme is no fixture.');
  const digestWith = (change: object) =>
    namesDigest(new Map([...registry, ['acme', { ...acme, ...change }]]));
  expect(digestWith({ description: 'Otherwise.', kind: 'person' })).toBe(namesDigest(registry));
  const others = [
    digestWith({ name: 'Acme' }),
    digestWith({ aliases: [] }),
    digestWith({ aliases: ['Acme', 'A'] }),
  ];
  expect(new Set([namesDigest(registry), ...others]).size).toBe(4);
});

test('a page that somebody else has written is made again', () => {
  const dist = join(folder, 'dist');
  const page = join(dist, 'articles/x/index.html');
  put(dist, 'articles/x/index.html', 'page');
  const manifest = buildManifest(folder, dist);
  expect(manifest.read()).toEqual({ articles: {}, site: {}, search: '' });
  const at = new Date('2026-01-01T00:00:00Z');
  utimesSync(page, at, at);
  const x = { key: 'k', written: at.getTime(), elsewhere: [] };
  const state = { articles: { x, gone: x }, site: { '/': 'k' }, search: 's' };
  manifest.save(state);
  expect(buildManifest(folder, dist).read()).toEqual({ ...state, articles: { x } });
  utimesSync(page, at, new Date('2026-01-02T00:00:00Z'));
  expect(manifest.read().articles).toEqual({});
  expect(buildManifest(folder, join(folder, 'another')).read()).toEqual({
    articles: {},
    site: {},
    search: '',
  });
});

/** What this thread waits for before it joins in. */
const never = new Promise(() => {});

test('threads give what this one gives, in the same order', async () => {
  const names = ['changed', 'crossings', 'hostile', 'plain'];
  const records = new Map([['changed', 'content/record/changed.yaml']]);
  const items = Array.from({ length: 40 }, (_, index) => {
    const name = names[index % names.length] ?? '';
    return { path: `content/articles/${name}.md`, recordPath: records.get(name) };
  });
  const setup = { ...common, registry, library };
  const pool = createPool(2);
  const inThreads = await pool.run('compile', { ...setup, store: join(folder, 'threads') }, items, never);
  const inBoth = await pool.run('compile', { ...setup, store: join(folder, 'both') }, items);
  await pool.close();
  const inThis = await here('compile', { ...setup, store: join(folder, 'here') }, items);
  expect(inThreads).toEqual(inThis);
  expect(inBoth).toEqual(inThis);
  const texts = (name: string) =>
    readdirSync(join(folder, name))
      .sort()
      .map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);
  expect(texts('threads')).toEqual(texts('here'));
  expect(texts('both')).toEqual(texts('here'));
  expect(texts('here')).toHaveLength(12);
});

test('what goes wrong in a thread is told as if it had gone wrong here', async () => {
  const items = Array.from({ length: 30 }, () => crossings);
  writeFileSync(join(folder, 'a file'), '');
  const setup = { ...common, registry, library, store: join(folder, 'a file', 'store') };
  const pool = createPool(2);
  const failure = pool.run('compile', setup, items, never);
  await expect(failure).rejects.toMatchObject({ code: 'ENOTDIR', syscall: 'mkdir' });
  await pool.close();
  await expect(here('compile', setup, items)).rejects.toMatchObject({ code: 'ENOTDIR', syscall: 'mkdir' });
});
