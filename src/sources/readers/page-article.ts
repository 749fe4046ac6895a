import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** The part of a page that is its article. */
export interface PageArticle {
  title: string | undefined;
  content: Element;
  /** The day of publication that it gives, as in 2026-11-23. */
  published: string | undefined;
}

/** Elements within each other. What is nested more deeply is no article, and finding one in it would take minutes. */
const DEEPEST = 300;

/** The tree of a page; nothing where there is none, or one too deep to be a page that people read. */
export function parsePage(html: string): Document | undefined {
  const { document } = parseHTML(framed(html));
  return document.documentElement === null || isDeep(document.documentElement) ? undefined : document;
}

/** The parser adds no elements that are left out, as pages may leave out the outermost. */
function framed(html: string): string {
  if (/<html\b/iu.test(html)) return html;
  const inner = html.replace(/<!doctype[^>]*>/iu, '');
  return /<(?:head|body)\b/iu.test(inner) ? `<html>${inner}</html>` : `<html><body>${inner}</body></html>`;
}

function isDeep(root: Element): boolean {
  let level = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1)
    level = level.flatMap((element) => [...element.children]);
  return level.length > 0;
}

/** Finds the article of a page, in a tree that is used up by it; nothing where there is none. */
export function articleOf(document: Document): PageArticle | undefined {
  const found = new Readability(document, { charThreshold: 200 }).parse();
  if (found?.content === undefined || found.content === null) return undefined;
  const { document: content } = parseHTML(`<html><body>${found.content}</body></html>`);
  return {
    title: oneLine(found.title),
    content: content.body,
    published: /^\d{4}-\d{2}-\d{2}/u.exec(found.publishedTime ?? '')?.[0],
  };
}

export const oneLine = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/gu, ' ').trim() || undefined;
