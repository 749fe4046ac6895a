import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Words } from '../../i18n/en/index.ts';
import type { ArticleView } from '../../views/article/view.ts';
import { type Publication, voiceIn } from '../publication.ts';
import { emphasis, footnote, link, list, paragraph, text } from './footnotes.ts';
import { plainBlock } from './plain-block.ts';
import { proseTree } from './prose.ts';

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' })
  .freeze();

/** A tree as Markdown. What is written already stands in it as HTML, which the library leaves as it is. */
export function written({ children }: Root): string {
  return writer.stringify({ type: 'root', children: children.map(quickly) });
}

/** Lists that follow each other need different bullets, which the library sees to. */
function quickly(node: RootContent, at: number, all: readonly RootContent[]): RootContent {
  if (node.type === 'list' && [all[at - 1], all[at + 1]].some((other) => other?.type === 'list')) return node;
  const value = plainBlock(node);
  return value === undefined ? node : { type: 'html', value };
}

/** `article.md`: the article in GitHub’s Markdown, its notes as footnotes (https://github.github.com/gfm/). */
export function articleMarkdown(article: ArticleView, publication: Publication): string {
  const address = publication.absolute(article.path);
  const { words } = voiceIn(article, publication);
  const { forms } = words;
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(article.title)] },
    paragraph(emphasis(article.dek)),
    paragraph(text(`${byline(article, forms)} `), link(address, address)),
    ...proseTree(article.blocks, address).children,
    ...corrections(article, forms),
    paragraph(
      text(`${publication.site.publisher.name}. ${forms.licence} `),
      link(publication.site.licence.url, publication.site.licence.name),
    ),
    ...article.notes.map((note) => footnote(note, publication, words)),
  ];
  return written({ type: 'root', children });
}

const byline = ({ authors, published, updated }: ArticleView, forms: Words['forms']): string =>
  `${forms.by(authors.join(', '))} ${forms.published(published.text, updated?.text)}`;

function corrections({ corrections }: ArticleView, forms: Words['forms']): RootContent[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ date, note }) => [text(`${date.text}: ${note}`)]);
  return [{ type: 'heading', depth: 2, children: [text(forms.corrections)] }, ...list(items)];
}
