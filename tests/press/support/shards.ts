import { expect } from 'vitest';
import type { Built, PressProject } from './project.ts';

/** Builds a project in shards, below its folder `shards`. */
export function shardsOf(project: PressProject) {
  const shard = (number: number, of: number, env: Record<string, string> = {}): Promise<Built> =>
    project.build({ outDir: `shards/${number}`, args: ['--shard', `${number}/${of}`], env });
  return {
    shard,
    /** Makes all. Answers how many articles were made. */
    async shards(of: number, env?: Record<string, string>): Promise<number> {
      let sum = 0;
      for (let number = 1; number <= of; number += 1) {
        const { out, err } = await shard(number, of, env);
        expect(err).toBe('');
        sum += Number(new RegExp(`^Shard ${number}/${of}: (\\d+) of \\d+ articles made`).exec(out)?.[1]);
      }
      return sum;
    },
    merge: (env: Record<string, string> = {}): Promise<Built> =>
      project.build({ args: ['--merge', 'shards'], env }),
  };
}
