import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute and more, the longest first: begun last, one would be waited for while the other core has nothing to do. */
const LONG = [
  'own-site',
  'press/series',
  'press/shard',
  'faults/build-killed',
  'faults/commands-killed',
  'press/own-pages',
];

/** Runs the longest files first, also where it is not yet known how long each takes, as in a fresh clone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((name) => moduleId.includes(`/${name}.full.test.ts`));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
