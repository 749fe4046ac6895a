import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Canonical, canonical } from '../../src/publication-record/canonical.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 }).map((one) => one.toWellFormed());
const { value: json } = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
}));

const inOrder = (keys: readonly string[]) =>
  keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);

/** The keys of every object, in the order in which they are written. */
function keysOf(written: string): string[][] {
  const all: string[][] = [];
  JSON.parse(written, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      all.push(Object.keys(value).filter((key) => !/^\d+$/.test(key)));
    return value;
  });
  return all;
}

describe('canonical JSON', () => {
  test('is the same JSON', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('has keys in the order of their UTF-16 code units, and no white space', () => {
    fc.assert(
      fc.property(json, (value) => {
        const written = canonical(value);
        expect(keysOf(written).every(inOrder)).toBe(true);
        expect(written.replace(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/\s/);
      }),
    );
  });

  test('does not know in which order keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(text, json), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonical(turned)).toBe(canonical(value));
      }),
    );
  });

  // The example of RFC 8785, 3.2.2 and 3.2.3.
  test('is that of the example of the standard', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonical(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  test('leaves out what has no value, and refuses what has no form', () => {
    expect(canonical({ b: undefined, a: 1 })).toBe('{"a":1}');
    expect(() => canonical(Number.NaN)).toThrow('NaN has no canonical form.');
    expect(() => canonical('a\ud800')).toThrow('Half of a surrogate pair has no canonical form.');
  });
});

const hasJq = spawnSync('jq', ['--version']).status === 0;

test.skipIf(!hasJq)('jq writes the same of what records hold, all but U+007F, which it escapes', () => {
  const values = fc.sample(
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(text, fc.array(text), fc.nat())),
    200,
  );
  const jq = execFileSync('jq', ['-cS', '.[]'], { input: JSON.stringify(values), encoding: 'utf8' });
  expect(jq.trimEnd().split('\n')).toEqual(
    values.map((value) => canonical(value).replaceAll('\u007f', '\\u007f')),
  );
});
