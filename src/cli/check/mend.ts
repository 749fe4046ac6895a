import { join } from 'node:path';
import { readSource } from '../../compile/disk.ts';
import type { Content } from '../../compile/files.ts';
import { replaceFile } from '../../disk/write.ts';
import { count } from '../../model/show.ts';
import { isWithin } from '../arguments.ts';
import type { ContentWorld } from '../world.ts';
import { fixQuotes, type Mended } from './fix.ts';
import type { Options } from './options.ts';

/** Mends what is safe to mend, file by file: shows each change, then writes it. */
export async function mend(
  { problems }: Content,
  { paths, dryRun, format }: Options,
  world: ContentWorld,
): Promise<Mended[]> {
  const absent = problems.filter(({ code, file }) => code === 'quote-absent' && isWithin(file, paths));
  const all: Mended[] = [];
  for (const [file, found] of Map.groupBy(absent, (problem) => problem.file)) {
    const { text, mended, left } = fixQuotes(
      readSource(world.cwd, file),
      found.map((problem) => problem.path),
    );
    if (format !== 'json') for (const line of [...mended.map(diff), ...left]) world.out(line);
    if (mended.length > 0 && !dryRun) replaceFile(join(world.cwd, file), text, world.disk);
    all.push(...mended);
  }
  if (format !== 'json') world.out(fixed(all.length, absent.length, dryRun));
  return all;
}

function diff({ file, line, before, after }: Mended): string {
  const signed = (sign: string, text: string) => text.replace(/^/gm, `${sign} `);
  return `${file}:${line}\n${signed('-', before)}\n${signed('+', after)}\n`;
}

function fixed(number: number, absent: number, dryRun: boolean): string {
  if (absent === 0) return 'Every quote stands in its article: there is nothing to mend.';
  if (number === 0) return 'Nothing could be mended safely.';
  const quotes = count(number, 'quote');
  return dryRun ? `Dry run: ${quotes} would be mended, nothing was written.` : `${quotes} mended.`;
}
