import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { documents as generated } from '../src/cli/reference/documents.ts';
import { compileArticle } from '../src/compile/article.ts';
import { compileEntities } from '../src/compile/entities.ts';
import { anchorsOf, documents, linksOf, pathsOf, scriptsOf } from './support/documents.ts';

const textOf = (path: string) => documents.get(path) ?? '';
const markdown = [...documents].filter(([path]) => path.endsWith('.md'));
/** All but what tells of what has gone. */
const current = [...documents].filter(([path]) => path !== 'CHANGELOG.md');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Content and code that a reader adds by following the words. */
const EXAMPLES = ['content/entities/city-council.yaml', 'src/i18n/nl'];

/** What a publisher has, or has not yet. */
const isOfPublisher = (path: string): boolean => /^content(?:\/|$)/.test(path);

test.each([...generated])(
  '%s is the one that the source gives today: npm run reference writes it',
  (path, text) => {
    expect(textOf(path)).toBe(text);
  },
);

test.each(markdown)('every link of %s leads to a file, and to a heading of it', (path, text) => {
  const dead = linksOf(text).filter((link) => {
    if (/^[a-z]+:/.test(link)) return !URL.canParse(link);
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(dirname(path), file);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
  });
  expect(dead).toEqual([]);
});

test.each(current)('every command that %s names is a script of the project', (_path, text) => {
  expect(scriptsOf(text).filter((name) => !(name in scripts))).toEqual([]);
});

test.each(current)('every path that %s names is there', (_path, text) => {
  const missing = pathsOf(text).filter((one) => !existsSync(one));
  expect(missing.filter((one) => !EXAMPLES.includes(one) && !isOfPublisher(one))).toEqual([]);
});

test('the README names every script, and takes three screens at most', () => {
  const named = scriptsOf(textOf('README.md'));
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(200);
});

test('the handbook’s first page leads to every other', () => {
  const linked = linksOf(textOf('docs/README.md')).map((link) => join('docs', link));
  const pages = [...documents.keys()].filter((path) => /^docs\/(?!README)/.test(path));
  expect(pages.filter((path) => !linked.includes(path))).toEqual([]);
});

test('the architecture says of everything in src what it holds', () => {
  const named = pathsOf(textOf('.github/ARCHITECTURE.md'));
  expect(readdirSync('src').filter((name) => !named.includes(`src/${name}`))).toEqual([]);
});

test('the article that the handbook shows compiles', () => {
  const [, text = ''] = /```yaml\n(---\n[\s\S]*?)```/.exec(textOf('docs/writing.md')) ?? [];
  const council = 'name: City council\nkind: agency\naliases: [The council]\ndescription: Runs the city.\n';
  const { registry } = compileEntities([{ path: 'content/entities/city-council.yaml', text: council }]);
  const compiled = compileArticle({ path: 'content/articles/bridge.md', text }, registry);
  expect(compiled.ok ? [] : compiled.problems).toEqual([]);
});

test('the picture of the README is as wide as a desk’s screen, and weighs little', async () => {
  const picture = 'docs/screenshot.webp';
  expect((await sharp(picture).metadata()).width).toBe(1440);
  expect(statSync(picture).size).toBeLessThanOrEqual(150 * 1024);
});

test('what publishes asks nothing of the content but that it builds and passes its check', () => {
  const [test, pages] = ['test', 'pages'].map((name) => scriptsOf(textOf(`.github/workflows/${name}.yml`)));
  expect(new Set(pages)).toEqual(new Set(['check', 'build']));
  expect(test).toContain('test');
});
