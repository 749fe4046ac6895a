import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Words } from '../../i18n/en/index.ts';
import { namesOfAuthors } from '../../model/author.ts';
import type { ArticleView } from '../../views/article/view.ts';
import { type Publication, voiceIn } from '../publication.ts';
import { bare, emphasis, footnote, link, list, paragraph, text } from './footnotes.ts';
import { plainText } from './plain-text.ts';
import { proseTree } from './prose.ts';

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
    handlers: { text: plainText },
  })
  .freeze();

/** `article.md`: the article in GitHub’s Markdown, its notes as footnotes (https://github.github.com/gfm/). */
export function articleMarkdown(article: ArticleView, publication: Publication): string {
  const address = publication.absolute(article.path);
  const { words } = voiceIn(article, publication);
  const { forms } = words;
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(article.title)] },
    paragraph(emphasis(article.dek)),
    paragraph(text(`${byline(article, forms)} `), bare(address)),
    ...proseTree(article.blocks, address).children,
    ...corrections(article, forms),
    paragraph(
      text(`${publication.site.publisher.name}. ${forms.licence} `),
      link(publication.site.licence.url, publication.site.licence.name),
    ),
    ...article.notes.map((note) => footnote(note, publication, words)),
  ];
  return writer.stringify({ type: 'root', children });
}

const byline = ({ authors, published, updated }: ArticleView, forms: Words['forms']): string =>
  `${forms.by(namesOfAuthors(authors).join(', '))} ${forms.published(published.text, updated?.text)}`;

function corrections({ corrections }: ArticleView, forms: Words['forms']): RootContent[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ date, note }) => [text(`${date.text}: ${note}`)]);
  return [{ type: 'heading', depth: 2, children: [text(forms.corrections)] }, ...list(items)];
}
