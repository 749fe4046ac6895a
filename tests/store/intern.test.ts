import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharing } from '../../src/store/intern.ts';

/** JSON knows no -0 in what it writes. */
const written = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));

test('what comes back is equal to what was given', () => {
  fc.assert(
    fc.property(fc.array(written), (values) => {
      const shared = sharing();
      expect(values.map((value) => shared(structuredClone(value)))).toEqual(values);
    }),
  );
});

test('equal small parts are one, whatever they are parts of; others stay by themselves', () => {
  const shared = sharing();
  const row = () => ({ id: 'a', day: { iso: '2026-01-02' }, about: ['firm'], past: [], statement: 'Said.' });
  const [one, other] = [shared(row()), shared(row())];
  expect(one.day).toBe(other.day);
  expect(one.about).toBe(other.about);
  expect(one.past).toBe(other.past);
  expect(one).not.toBe(other);
  expect(shared({ 0: 'firm' })).not.toBe(one.about);
});
