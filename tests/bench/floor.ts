import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse } from 'yaml';
import { rehypePlugins, remarkPlugins } from './markdown.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkPlugins)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypePlugins)
  .freeze();

/**
 * The least that any site on this pipeline does: reads the YAML, turns the Markdown into HTML and writes one file
 * an article. No annotations, no template, no checks.
 */
export function buildFloor(content: string, dist: string): void {
  const folder = join(content, 'content/articles');
  for (const name of readdirSync(folder)) {
    const { title, body } = read(readFileSync(join(folder, name), 'utf8'));
    const html = toHtml(processor.runSync(processor.parse(body)) as Root);
    const target = join(dist, 'articles', name.replace(/\.md$/, ''));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'index.html'), `<!doctype html><title>${title}</title>${html}`);
  }
}

function read(text: string): { title: string; body: string } {
  const end = text.indexOf('\n---\n');
  const { title } = parse(text.slice(4, end)) as { title: string };
  return { title, body: text.slice(end + 5) };
}

if (import.meta.main) {
  const [content = '', dist = ''] = process.argv.slice(2);
  buildFloor(content, dist);
}
