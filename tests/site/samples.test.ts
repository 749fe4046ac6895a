import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/compile/files.ts';
import { type Build, build } from './build.ts';
import { compressedSize, overLimit } from './compressed.ts';

/* No other test reads content/: whoever puts articles of their own there loses these alone. */
const SAMPLES = ['microsoft-openai-stargate', 'who-pays-for-stargate'];
const areThere = SAMPLES.every((slug) => existsSync(`content/articles/${slug}.md`));
const KB = 1024;

describe.skipIf(!areThere)('the sample articles (skipped where they are gone)', () => {
  let built: Build;
  beforeAll(async () => {
    built = await build({ name: 'samples', contentRoot: '.', skip: 'cards,search' });
  });

  test('compile and build', async () => {
    const { articles, problems } = await readContent('.');
    expect(problems).toEqual([]);
    expect(articles.map(({ slug }) => slug)).toEqual(expect.arrayContaining(SAMPLES));
    expect(built.code, built.output).toBe(0);
    expect(built.output).toContain('every link of them leads somewhere');
  });

  test('make pages of at most 60 KB, and the first article with its style sheet, as a browser with scripts asks for it, at most 25', () => {
    const pages = globSync('**/*.html', { cwd: built.folder });
    expect(overLimit(built.folder, pages, 60 * KB)).toEqual([]);
    const article = `articles/${SAMPLES[0]}/index.html`;
    const html = readFileSync(join(built.folder, article), 'utf8');
    const asked = html.replace(/<noscript>.*?<\/noscript>/gs, '');
    const sheets = [...asked.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(
      ([, href = '']) => href,
    );
    expect(sheets.length).toBeGreaterThan(0);
    const weight = [article, ...sheets].reduce(
      (sum, file) => sum + compressedSize(join(built.folder, file)),
      0,
    );
    expect(weight).toBeLessThanOrEqual(25 * KB);
  });
});
