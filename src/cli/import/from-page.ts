import { isFurniture, mendSpaces } from '../../drafting/clean.ts';
import { Misuse } from '../world.ts';
import { type Block, blockLine } from './blocks.ts';
import { readPage } from './page.ts';
import type { Source } from './read.ts';

/**
 * The article of a page, as Markdown.
 * @param url where it was read
 * @throws Misuse where there is none
 */
export function fromPage(html: string, name: string, url?: string): Source {
  const page = readPage(html, url);
  if (page === undefined)
    throw new Misuse(
      `${name} has no article: no part of the page reads like one. Copy the words into a text file and import that.`,
    );
  const lines = page.blocks.map((block): Block & { mended: string[] } => {
    const { line, mended } = mendSpaces(block.text);
    return block.rows === undefined ? { ...block, text: line, mended } : { ...block, mended: [] };
  });
  const kept = lines.filter(({ text }) => !isFurniture(text) && text !== page.title);
  return {
    title: page.title,
    body: kept.map(blockLine).join('\n\n'),
    url: page.facts.canonical,
    published: page.facts.published,
    publisher: page.facts.publisher,
    dropped: [...lines.filter(({ text }) => isFurniture(text)).map(({ text }) => text), ...page.left],
    mended: kept.flatMap(({ mended }) => mended),
  };
}
