import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { escapeMarkdown } from '../../escape.ts';

/** A page reduced to its article. */
export interface PageArticle {
  title: string | undefined;
  /** Blocks of Markdown, one an item. */
  blocks: Block[];
  published: string | undefined;
}

export interface Block {
  /** What stands before the words: "## ", "> ", "- " or nothing. */
  marker: string;
  text: string;
}

/** In characters: less is a menu or a notice. */
const SHORTEST = 140;

/** Finds the article of an HTML page; nothing where there is none. */
export function readPage(html: string): PageArticle | undefined {
  const { document } = parseHTML(html);
  if (document.documentElement === null || isDeep(document.documentElement)) return undefined;
  const found = new Readability(document, { charThreshold: 200 }).parse();
  if (found?.content === undefined || found.content === null) return undefined;
  const { document: content } = parseHTML(`<html><body>${found.content}</body></html>`);
  const blocks = blocksOf(content.body);
  if (blocks.reduce((length, { text }) => length + text.length, 0) < SHORTEST) return undefined;
  return {
    title: tidy(found.title),
    blocks,
    published: /^\d{4}-\d{2}-\d{2}/u.exec(found.publishedTime ?? '')?.[0],
  };
}

/** Elements within each other. What is nested more deeply is no article, and finding one in it would take minutes. */
const DEEPEST = 300;

function isDeep(root: Element): boolean {
  let level = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1)
    level = level.flatMap((element) => [...element.children]);
  return level.length > 0;
}

const tidy = (text: string | null | undefined) => text?.replace(/\s+/gu, ' ').trim() || undefined;

const BLOCK = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,pre,td,th,dt,dd,figcaption,div,section';

/** Each innermost block of the page as a line; links and emphasis are left out, their words stay. */
function blocksOf(body: Element): Block[] {
  return [...body.querySelectorAll(BLOCK)].flatMap((element) => {
    const isLeaf = element.querySelector(BLOCK) === null;
    const text = isLeaf ? tidy(element.textContent) : undefined;
    return text === undefined || element.closest('figcaption, table')
      ? []
      : [{ marker: markerOf(element), text }];
  });
}

function markerOf(element: Element): string {
  const name = element.localName;
  if (/^h[1-6]$/u.test(name)) return '## ';
  if (name === 'li') return '- ';
  return element.closest('blockquote') === null ? '' : '> ';
}

export const blockLine = ({ marker, text }: Block): string => `${marker}${escapeMarkdown(text)}`;
