import { start } from '../../faults/support/command.ts';
import { pressProject } from './project.ts';
import type { Series, SeriesOrder } from './series.ts';

/** Edits and builds a site again and again, in a process of its own. */
export async function runSeries(order: SeriesOrder): Promise<Series> {
  const { folder } = pressProject();
  const { code, out, err } = await start(['tests/press/support/series.ts', folder, JSON.stringify(order)], {
    env: { NODE_ENV: 'production' },
  }).ended;
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
}
