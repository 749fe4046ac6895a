import { expect, test, vi } from 'vitest';
import { memoize, once, recent } from '../../src/model/memoize.ts';

test('a memoized function works out each value once, by its key', () => {
  const work = vi.fn((word: string) => word.length);
  const lengthOf = memoize(work);
  expect(['one', 'three', 'one', 'three'].map(lengthOf)).toEqual([3, 5, 3, 5]);
  expect(work.mock.calls).toEqual([['one'], ['three']]);
});

test('values can be kept by objects, which are told apart though they look alike', () => {
  const lengthOf = memoize((list: string[]) => ({ length: list.length }), new WeakMap());
  const list = ['a'];
  expect(lengthOf(list)).toBe(lengthOf(list));
  expect(lengthOf(list)).not.toBe(lengthOf(['a']));
});

test('what is worked out once is worked out when it is asked for, and never again, even where it is nothing', () => {
  const work = vi.fn(() => undefined);
  const value = once(work);
  expect(work).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(work).toHaveBeenCalledOnce();
});

test('what fails is tried again', () => {
  const work = vi.fn<() => number>().mockImplementationOnce(() => {
    throw new Error('not yet');
  });
  const value = once(work.mockReturnValue(1));
  expect(value).toThrow('not yet');
  expect(value()).toBe(1);
});

test('the last few values alone are kept where that is asked for', () => {
  const work = vi.fn((word: string) => word.length);
  const lengthOf = memoize(work, recent(2));
  expect(['one', 'three', 'one', 'seven', 'one'].map(lengthOf)).toEqual([3, 5, 3, 5, 3]);
  expect(work.mock.calls).toEqual([['one'], ['three'], ['seven'], ['one']]);
});
