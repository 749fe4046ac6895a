import { expect, test } from 'vitest';
import { coalesced } from '../../src/site/coalesced.ts';

test('calls that come while the work runs have it run once more, and never twice at once', async () => {
  let running = 0;
  const seen: number[] = [];
  let saved = 1;
  const work = coalesced(async () => {
    running += 1;
    expect(running).toBe(1);
    seen.push(saved);
    await new Promise(setImmediate);
    running -= 1;
  });
  const first = work();
  for (saved = 2; saved < 5; saved += 1) work();
  await first;
  expect(seen).toEqual([1, 5]);
  await work();
  expect(seen).toEqual([1, 5, 5]);
});
