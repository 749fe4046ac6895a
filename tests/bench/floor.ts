import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse } from 'yaml';

/**
 * The Markdown features that the site has, by the plain packages and with their defaults. Kept apart from the
 * site's own list on purpose: a yardstick that shrinks with what it measures would show no gain.
 */
export const remarkPlugins = [remarkGfm];
export const rehypePlugins = [rehypeRaw, rehypeSanitize];

const processor = unified()
  .use(remarkParse)
  .use(remarkPlugins)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypePlugins)
  .freeze();

/**
 * The least that any site on this pipeline does: reads the YAML, turns the Markdown into HTML and writes one file
 * an article. No annotations, no template, no checks.
 * @param project holds `content/`, and `dist` afterwards
 */
export function buildFloor(project: string): void {
  const folder = join(project, 'content/articles');
  for (const name of readdirSync(folder)) {
    const { title, body } = read(readFileSync(join(folder, name), 'utf8'));
    const html = toHtml(processor.runSync(processor.parse(body)) as Root);
    const target = join(project, 'dist/articles', name.replace(/\.md$/, ''));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'index.html'), `<!doctype html><title>${title}</title>${html}`);
  }
}

function read(text: string): { title: string; body: string } {
  const end = text.indexOf('\n---\n');
  const { title } = parse(text.slice(4, end)) as { title: string };
  return { title, body: text.slice(end + 5) };
}

if (import.meta.main) buildFloor(process.cwd());
