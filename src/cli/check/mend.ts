import { join } from 'node:path';
import { readSource } from '../../compile/disk.ts';
import type { Content } from '../../compile/files.ts';
import { replaceFile } from '../../disk/write.ts';
import { count } from '../../model/show.ts';
import { isWithin } from '../arguments.ts';
import type { ContentWorld } from '../world.ts';
import { fixQuotes, type Mended } from './fix.ts';
import { fixWords } from './fix-words.ts';
import type { Options } from './options.ts';

/** Mends what is safe to mend, file by file: shows each change, then writes it. */
export async function mend(
  { problems, files }: Content,
  { paths, dryRun, format }: Options,
  world: ContentWorld,
): Promise<Mended[]> {
  const absent = problems.filter(({ code, file }) => code === 'quote-absent' && isWithin(file, paths));
  const articles = files.filter((file) => file.endsWith('.md') && isWithin(file, paths));
  const quotes: Mended[] = [];
  const words: Mended[] = [];
  for (const path of articles) {
    const file = readSource(world.cwd, path);
    const renamed = fixWords(file);
    const found = absent.filter((problem) => problem.file === path);
    const { text, mended, left } = fixQuotes(
      { ...file, text: renamed.text },
      found.map((problem) => problem.path),
    );
    const all = [...renamed.mended, ...mended];
    const lines = [...all.map(diff), ...renamed.left, ...left];
    if (format !== 'json') for (const line of lines) world.out(line);
    if (all.length > 0 && !dryRun) replaceFile(join(world.cwd, path), text, world.disk);
    words.push(...renamed.mended);
    quotes.push(...mended);
  }
  if (format !== 'json') world.out(fixed(quotes.length, words.length, absent.length, dryRun));
  return [...words, ...quotes];
}

function diff({ file, line, before, after }: Mended): string {
  const signed = (sign: string, text: string) => text.replace(/^/gm, `${sign} `);
  return `${file}:${line}\n${signed('-', before)}\n${signed('+', after)}\n`;
}

function fixed(quotes: number, words: number, absent: number, dryRun: boolean): string {
  if (absent + words === 0) return 'Every quote stands in its article: there is nothing to mend.';
  if (quotes + words === 0) return 'Nothing could be mended safely.';
  const counted = (number: number, one: string) => (number === 0 ? [] : [count(number, one)]);
  const mended = [...counted(quotes, 'quote'), ...counted(words, 'former word')].join(' and ');
  return dryRun ? `Dry run: ${mended} would be mended, nothing was written.` : `${mended} mended.`;
}
