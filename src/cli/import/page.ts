import { escapeMarkdown } from '../../escape.ts';
import { articleOf, oneLine, parsePage } from '../../sources/readers/page-article.ts';

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
  const document = parsePage(html);
  const found = document && articleOf(document);
  if (found === undefined) return undefined;
  const blocks = blocksOf(found.content);
  if (blocks.reduce((length, { text }) => length + text.length, 0) < SHORTEST) return undefined;
  return {
    title: found.title,
    blocks,
    published: /^\d{4}-\d{2}-\d{2}/u.exec(found.publishedTime ?? '')?.[0],
  };
}

const BLOCK = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,pre,td,th,dt,dd,figcaption,div,section';

/** Each innermost block of the page as a line; links and emphasis are left out, their words stay. */
function blocksOf(body: Element): Block[] {
  return [...body.querySelectorAll(BLOCK)].flatMap((element) => {
    const isLeaf = element.querySelector(BLOCK) === null;
    const text = isLeaf ? oneLine(element.textContent) : undefined;
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
