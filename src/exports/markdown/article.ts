import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { ArticleView } from '../../article/view.ts';
import type { Publication } from '../publication.ts';
import { emphasis, footnote, link, list, paragraph, text } from './footnotes.ts';
import { proseTree } from './prose.ts';

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' })
  .freeze();

/** `article.md`: the article in GitHub’s Markdown, its notes as footnotes (https://github.github.com/gfm/). */
export function articleMarkdown(article: ArticleView, publication: Publication): string {
  const address = publication.absolute(article.path);
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(article.title)] },
    paragraph(emphasis(article.dek)),
    paragraph(text(`${byline(article)} `), link(address, address)),
    ...proseTree(article.blocks, address).children,
    ...corrections(article),
    paragraph(
      text(`${publication.site.publisher.name}. Licence: `),
      link(publication.site.licence.url, publication.site.licence.name),
    ),
    ...article.notes.map((note) => footnote(note, publication)),
  ];
  const root: Root = { type: 'root', children };
  return writer.stringify(root);
}

function byline({ authors, published, updated }: ArticleView): string {
  const since = updated === undefined ? '' : `, updated ${updated.text}`;
  return `By ${authors.join(', ')}. Published ${published.text}${since}.`;
}

function corrections({ corrections }: ArticleView): RootContent[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ date, note }) => [text(`${date.text}: ${note}`)]);
  return [{ type: 'heading', depth: 2, children: [text('Corrections')] }, ...list(items)];
}
