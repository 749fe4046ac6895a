import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { amountSchema } from '../../src/model/amount.ts';
import { articleSchema } from '../../src/model/article.ts';
import { isDate } from '../../src/model/dates.ts';
import { entitySchema } from '../../src/model/entity.ts';
import { keysAt, unwrap } from '../../src/model/keys.ts';
import { clip, list, show } from '../../src/model/show.ts';
import { amount, article, cast, claim, compile } from '../support/article.ts';

/** Every field of a schema, by the path that a writer would give. */
function fields(schema: z.core.$ZodType, name: string): [string, z.core.$ZodType][] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return fields(inner.element, name);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(inner.shape).flatMap(([key, field]) => {
    const path = `${name}.${key}`;
    return [[path, field] as [string, z.core.$ZodType], ...fields(field, path)];
  });
}

test.each([...fields(articleSchema, 'article'), ...fields(entitySchema, 'entity')])(
  '%s says what it means and gives an example',
  (_, field) => {
    const meta = z.globalRegistry.get(field);
    expect(meta?.description).toMatch(/\.$/);
    expect(meta?.['example']).toEqual(expect.any(String));
  },
);

test('the keys at a path are those of the schema behind lists and defaults', () => {
  expect(keysAt(articleSchema, ['claims', 3, 'says'])).toEqual(['who', 'as', 'record', 'via']);
  expect(keysAt(articleSchema, ['title'])).toEqual([]);
  expect(keysAt(articleSchema, ['nowhere', 'at', 'all'])).toEqual([]);
});

test('a date is a year, a month or a day that exists', () => {
  expect(['2025', '2025-01', '2024-02-29'].every(isDate)).toBe(true);
  expect(['25', '2025-1', '2025-13', '2025-02-29', '2025-00', '2025-01-00', ' 2025'].some(isDate)).toBe(
    false,
  );
});

test('a sum may have underscores', () => {
  expect(amountSchema.parse({ ...amount, value: '14_000_000_000' }).value).toBe(14_000_000_000);
});

test('what is left out has its default', () => {
  expect(amountSchema.parse(amount)).toMatchObject({ bound: 'exact', sources: [] });
});

test('what compiles is what the schema gives', () => {
  const result = compile(article({ entities: cast, claims: [claim] }));
  expect(result.ok && articleSchema.parse(result.value.article)).toEqual(result.ok && result.value.article);
});

describe('values in messages', () => {
  test('are quoted, on one line and short', () => {
    expect(show('a\n b')).toBe('"a b"');
    expect(show('x'.repeat(100))).toBe(`"${'x'.repeat(59)}…"`);
    expect([show(undefined), show(null), show([]), show([1]), show({}), show(7)]).toEqual([
      'nothing',
      'an empty value',
      'an empty list',
      'a list',
      'a group of keys',
      '7',
    ]);
  });

  test('are never cut inside a character', () => {
    expect(clip('👍👍👍', 2)).toBe('👍…');
    expect(clip('one 👩‍👩‍👧 two', 8)).toBe('one …');
    expect(clip('किताबें', 4)).toBe('कि…');
  });

  test('are listed as in a sentence', () => {
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'], 'or')]).toEqual([
      'none',
      'a',
      'a and b',
      'a, b or c',
    ]);
  });
});
