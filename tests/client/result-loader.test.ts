import { expect, test } from 'vitest';
import { hunt } from '../../src/client/search/result-loader.ts';
import type { Found } from '../../src/search/entries.ts';
import { askedIn } from '../../src/search/query.ts';

const ALL = { kinds: [], status: '', entity: '' };

/** So many articles, each found by itself and by so many claims; tells which of them were read. */
function articles(count: number, claims: number) {
  const read: number[] = [];
  const records = Array.from({ length: count }, (_, at) => async (): Promise<Found> => {
    read.push(at);
    const part = { to: '', title: `Bridge ${at}`, text: '', entities: [] };
    return {
      url: `/${at}/`,
      title: '',
      forms: ['bridge'],
      parts: [
        { ...part, kind: 'article' },
        ...Array.from({ length: claims }, (_, own) => ({ ...part, kind: 'claim' as const, to: `${own}` })),
      ],
    };
  });
  return { records, read };
}

test('reads no more articles than it takes to have more entries than are shown', async () => {
  const { records, read } = articles(100, 2);
  const found = hunt({ records, asked: askedIn('bridge'), narrowed: ALL });
  await found.beyond(20);
  expect(read).toHaveLength(12);
  expect(found.entries.length).toBeGreaterThan(20);
  expect(found.isDone()).toBe(false);
  await found.beyond(20);
  expect(read).toHaveLength(12);
});

test('goes on from there, and knows when it has read all', async () => {
  const { records, read } = articles(8, 1);
  const found = hunt({ records, asked: askedIn('bridge'), narrowed: ALL });
  await found.beyond(5);
  expect([read.length, found.isDone()]).toEqual([6, false]);
  await found.beyond(100);
  expect([read.length, found.isDone()]).toEqual([8, true]);
  expect(new Set(found.entries.map(({ url }) => url)).size).toBe(16);
});

test('gives up for the time being where hardly anything is what was chosen', async () => {
  const { records, read } = articles(200, 0);
  const found = hunt({ records, asked: askedIn('bridge'), narrowed: { ...ALL, kinds: ['figure'] } });
  await found.beyond(20);
  expect([read.length, found.entries.length, found.isDone()]).toEqual([36, 0, false]);
  await found.beyond(20);
  expect(read).toHaveLength(72);
});

test('stops where nobody waits for it any more', async () => {
  const { records, read } = articles(100, 0);
  await hunt({ records, asked: askedIn('bridge'), narrowed: ALL }).beyond(50, () => false);
  expect(read).toHaveLength(6);
});

test('reads each article once, though it is asked twice at the same time', async () => {
  const { records, read } = articles(30, 0);
  const found = hunt({ records, asked: askedIn('bridge'), narrowed: ALL });
  await Promise.all([found.beyond(10), found.beyond(20)]);
  expect(read).toEqual(Array.from({ length: 24 }, (_, at) => at));
  expect(found.entries.map(({ url }) => url)).toEqual(read.map((at) => `/${at}/`));
});

test('looks through one thing after the other, and has no entry twice', async () => {
  const { records } = articles(3, 1);
  const asked = askedIn('bridge');
  const found = hunt(
    { records: records.slice(2), asked: askedIn(''), narrowed: { ...ALL, kinds: ['claim'] } },
    { records, asked, narrowed: ALL },
  );
  await found.beyond(100);
  expect(found.entries.map(({ url }) => url)).toEqual(['/2/0', '/0/', '/0/0', '/1/', '/1/0', '/2/']);
});
