import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileArticle } from '../../src/compile/article.ts';
import { type Content, readContent } from '../../src/compile/files.ts';
import { fileFolder, testFolder } from '../support/folder.ts';
import { htmlOf } from '../support/html.ts';
import { articleFile } from './corpus/article.ts';
import { entityFile } from './corpus/entities.ts';
import { type Corpus, editArticle, slugAt, writeCorpus } from './corpus/write.ts';
import { HEAVY } from './pages.ts';

const root = fileFolder();
let corpus: Corpus;
let content: Content;

beforeAll(async () => {
  corpus = writeCorpus(root, 30, { heavy: HEAVY });
  content = await readContent(root);
});

const fileOf = (index: number) => readFileSync(join(root, `content/articles/${slugAt(index)}.md`), 'utf8');
const wordsIn = (text: string) => text.split(/\s+/).length;

describe('the corpus', () => {
  test('is what the site takes: no problem in any file', () => {
    expect(content.problems).toEqual([]);
    expect(content.articles.length).toBe(31);
    expect(content.registry.size).toBe(40);
  });

  test('has articles of about 700 words in 12 blocks, with 15 annotations, 10 of them claims', () => {
    const ordinary = content.articles.filter(({ slug }) => slug.startsWith('story-'));
    expect(ordinary.length).toBe(30);
    for (const { article, rendered } of ordinary) {
      expect(wordsIn(rendered.text)).toBeGreaterThanOrEqual(700);
      expect(wordsIn(rendered.text)).toBeLessThan(760);
      const blocks = rendered.blocks.filter(({ element }) => /^(?:p|ul|blockquote)$/.test(element.tagName));
      expect(blocks.length).toBe(12);
      expect(rendered.blocks.some(({ element }) => element.tagName === 'h2')).toBe(true);
      expect(htmlOf(rendered).includes('<a href="https://example.org/')).toBe(true);
      expect([article.claims.length, article.amounts.length, article.entities.length]).toEqual([10, 5, 6]);
    }
  });

  test('has a special article with as much as it promises, each note with its place', () => {
    const { article, rendered } = content.articles.find(({ slug }) => slug === 'heavy') ?? {};
    const counts = [article?.claims.length, article?.amounts.length, article?.entities.length];
    expect(counts).toEqual([HEAVY.claims, HEAVY.figures, HEAVY.cast]);
    expect(rendered?.places.size).toBe(HEAVY.claims + HEAVY.figures + HEAVY.cast);
  });

  test('has claims of every status and record', () => {
    const claims = content.articles.flatMap(({ article }) => article.claims);
    expect(new Set(claims.map(({ status }) => status)).size).toBe(6);
    expect(new Set(claims.map(({ says }) => says.record)).size).toBe(5);
  });
});

describe('the same seed', () => {
  test('gives the same files, another seed others', () => {
    expect(articleFile(6, 3)).toBe(fileOf(3));
    expect(articleFile(7, 3)).not.toBe(fileOf(3));
    expect(entityFile(6, 3)).toBe(entityFile(6, 3));
  });

  test('gives an article the same file however many others there are', () => {
    const few = testFolder();
    writeCorpus(few, 2);
    const text = readFileSync(join(few, 'content/articles', `${slugAt(1)}.md`), 'utf8');
    expect(text).toBe(fileOf(1));
  });

  test('gives no two articles the same file', () => {
    expect(new Set(Array.from({ length: 30 }, (_, index) => fileOf(index))).size).toBe(30);
  });
});

describe('an edit', () => {
  test('of an article changes its prose and its first claim, and nothing else of it', () => {
    const compile = (text: string) => {
      const compiled = compileArticle({ path: 'content/articles/one.md', text }, content.registry);
      if (!compiled.ok) throw new Error(compiled.problems.map(({ reason }) => reason).join('\n'));
      return compiled.value;
    };
    const [before, after] = [compile(articleFile(6, 4)), compile(articleFile(6, 4, undefined, 2))];
    expect(after.rendered.text).toContain('Edition 2.');
    expect(after.article.claims[0]?.statement).toBe(`Edition 2: ${before.article.claims[0]?.statement}`);
    const rest = ({ article }: typeof before) => ({ ...article, claims: article.claims.slice(1) });
    expect(rest(after)).toEqual(rest(before));
  });

  test('touches one file, another one in each round', () => {
    const before = Array.from({ length: 30 }, (_, index) => fileOf(index));
    const changed = () => before.flatMap((text, index) => (fileOf(index) === text ? [] : [index]));
    editArticle(corpus, 1);
    expect(changed().length).toBe(1);
    editArticle(corpus, 2);
    expect(changed().length).toBe(2);
  });

  test('of an entity changes its description', () => {
    const file = (index: number, edition: number) => entityFile(6, index, edition);
    expect(file(11, 2)).toBe(file(11, 1).replace('description: "', 'description: "Edition 2. '));
  });
});
