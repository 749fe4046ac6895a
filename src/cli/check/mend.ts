import { join } from 'node:path';
import { readSource } from '../../compile/disk.ts';
import type { Content } from '../../compile/files.ts';
import { replaceFile } from '../../disk/write.ts';
import { count, list } from '../../model/show.ts';
import { isWithin } from '../arguments.ts';
import type { ContentWorld } from '../world.ts';
import { fixQuotes, type Mended } from './fix.ts';
import { fixWords } from './fix-words.ts';
import type { Options } from './options.ts';
import { shareSources } from './share.ts';

/** Mends what is safe to mend, file by file: shows each change, then writes it. */
export async function mend(
  { problems, files, library }: Content,
  { paths, dryRun, format }: Options,
  world: ContentWorld,
): Promise<Mended[]> {
  const absent = problems.filter(({ code, file }) => code === 'quote-absent' && isWithin(file, paths));
  const articles = files.filter((file) => file.endsWith('.md') && isWithin(file, paths));
  const quotes: Mended[] = [];
  const words: Mended[] = [];
  const say = (lines: readonly string[]) => {
    if (format !== 'json') for (const line of lines) world.out(line);
  };
  for (const path of articles) {
    const file = readSource(world.cwd, path);
    const renamed = fixWords(file);
    const found = absent.filter((problem) => problem.file === path);
    const { text, mended, left } = fixQuotes(
      { ...file, text: renamed.text },
      found.map((problem) => problem.path),
    );
    const all = [...renamed.mended, ...mended];
    say([...all.map(diff), ...renamed.left, ...left]);
    if (all.length > 0 && !dryRun) replaceFile(join(world.cwd, path), text, world.disk);
    words.push(...renamed.mended);
    quotes.push(...mended);
  }
  const shared = shareSources(
    articles.map((path) => readSource(world.cwd, path)),
    library,
  );
  say([...shared.mended.map(diff), ...shared.left]);
  /* The files of the sources come first: what an article names is there at any moment. */
  if (!dryRun)
    for (const { path, text } of shared.files) replaceFile(join(world.cwd, path), text, world.disk);
  say([
    fixed(
      { quotes: quotes.length, words: words.length, sources: shared.mended.length },
      absent.length,
      dryRun,
    ),
  ]);
  return [...words, ...quotes, ...shared.mended];
}

function diff({ file, line, before, after }: Mended): string {
  const signed = (sign: string, text: string) => text.replace(/^/gm, `${sign} `);
  return `${file}:${line}\n${signed('-', before)}\n${signed('+', after)}\n`;
}

type Counts = Readonly<Record<'quotes' | 'words' | 'sources', number>>;

function fixed({ quotes, words, sources }: Counts, absent: number, dryRun: boolean): string {
  if (absent + words + sources === 0) return 'Every quote stands in its article: there is nothing to mend.';
  if (quotes + words + sources === 0) return 'Nothing could be mended safely.';
  const counted = (number: number, ...nouns: [string, string?]) =>
    number === 0 ? [] : [count(number, ...nouns)];
  const mended = [
    ...counted(quotes, 'quote'),
    ...counted(words, 'former word'),
    ...counted(sources, 'source that articles share', 'sources that articles share'),
  ];
  return dryRun
    ? `Dry run: ${list(mended)} would be mended, nothing was written.`
    : `${list(mended)} mended.`;
}
