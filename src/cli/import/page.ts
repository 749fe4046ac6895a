import { domText } from '../../sources/readers/dom-text.ts';
import { articleOf, oneLine, parsePage } from '../../sources/readers/page-article.ts';
import { type PageFacts, pageFacts } from '../../sources/readers/page-facts.ts';
import { type Block, blocksOf } from './blocks.ts';

/** A page reduced to its article. */
export interface PageArticle {
  title: string | undefined;
  blocks: Block[];
  facts: PageFacts;
  /** Words of the page that are not in the article, a paragraph an item. */
  left: string[];
}

/** In characters: less is a menu or a notice. */
const SHORTEST = 140;

/**
 * Finds the article of an HTML page; nothing where there is none.
 * @param url where it was read
 */
export function readPage(html: string, url?: string): PageArticle | undefined {
  const document = parsePage(html);
  if (document === undefined) return undefined;
  const facts = pageFacts(document, url);
  const whole = document.body ?? document.documentElement;
  const around = [
    ...whole.querySelectorAll('article footer, article header, article aside, blockquote footer'),
  ];
  const paragraphs = [domText(whole, { isBare: true }), ...around.map((part) => domText(part))]
    .join('\n')
    .split(/\n+/u);
  const struck = [...whole.querySelectorAll('del, s, strike')].flatMap(
    (element) => oneLine(element.textContent) ?? [],
  );
  const found = articleOf(document);
  if (found === undefined) return undefined;
  const blocks = blocksOf(found.content);
  if (blocks.reduce((length, { text }) => length + text.length, 0) < SHORTEST) return undefined;
  const isHeadline = facts.title !== undefined && found.title?.includes(facts.title);
  const kept = plain([found.title ?? '', ...blocks.map(({ text }) => text)].join(' '));
  const left = paragraphs.filter((line) => plain(line) !== '' && !kept.includes(plain(line)));
  return {
    title: isHeadline ? facts.title : found.title,
    blocks,
    facts: { ...facts, published: facts.published ?? found.published },
    left: [
      ...left.map((line) => line.replaceAll('\t', ' ').trim()),
      ...struck.map((words) => `${words} (struck out)`),
    ],
  };
}

const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
