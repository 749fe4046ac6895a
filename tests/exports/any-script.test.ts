import fc from 'fast-check';
import type { Root as Page } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { fold, foldQuote } from '../../src/anchoring/fold.ts';
import { occurrences } from '../../src/anchoring/locate.ts';
import { compileArticle } from '../../src/compile/article.ts';
import { proseInFull } from '../../src/exports/feeds/prose.ts';
import { articleMarkdown } from '../../src/exports/markdown/article.ts';
import { anchor } from '../../src/model/anchor.ts';
import { entitySchema, type Registry } from '../../src/model/entity.ts';
import { report } from '../../src/reporters/problems.ts';
import { type Prose, prose, SCRIPTS, scripts } from '../fixtures/prose-in-scripts.ts';
import { article, claim } from '../support/article.ts';
import { htmlOf, parse, textOf, wordsOf } from '../support/html.ts';
import { runs } from '../support/runs.ts';
import { publicationAt, viewOf } from '../support/views.ts';

const registry: Registry = new Map(
  SCRIPTS.map((id) => [
    id,
    entitySchema.parse({ name: scripts[id]?.name, kind: 'company', description: 'x' }),
  ]),
);
const publication = publicationAt('/');
const bare = (text: string) => text.replace(/\s+/gu, '');

/** Quotes from the start of one piece to the end of another, each of which stands once in the text. */
function quotesOf({ text, pieces }: Prose, picks: readonly [number, number][]): string[] {
  const folded = fold(text).text;
  const quotes = picks.map(([from, length]) => {
    const first = from % pieces.length;
    const last = Math.min(first + (length % 4), pieces.length - 1);
    return text.slice(pieces[first]?.[0], pieces[last]?.[1]);
  });
  return [...new Set(quotes)].filter((quote) => [...occurrences(folded, foldQuote(quote))].length === 1);
}

/** What another program reads in a Markdown file: CommonMark with GitHub’s extensions, and nothing of ours. */
function readElsewhere(markdown: string): string {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  return withoutNumbers(toHtml(unified().use(remarkRehype).runSync(tree) as Page));
}

/** The words of some HTML, without the numbers of the notes. */
function withoutNumbers(html: string): string {
  const root = parse(html);
  visit(root, 'element', (node) => {
    if (node.tagName === 'sup') node.children = [];
  });
  return textOf(toHtml(root));
}

test('in any script the text is the source’s to the letter, each mark has its words, each name is a word, and all forms say the same', () => {
  const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 });
  fc.assert(
    fc.property(prose, picks, (made, chosen) => {
      const quotes = quotesOf(made, chosen);
      const text = article(
        {
          lang: made.lang,
          entities: SCRIPTS.map((id) => ({ id, role: 'x' })),
          claims: quotes.map((quote, index) => ({
            ...claim,
            id: `c${index}`,
            quote,
            says: { record: 'author' },
            status: 'unverified',
          })),
        },
        made.markdown,
      );
      const compiled = compileArticle({ path: 'content/articles/any.md', text }, registry);
      if (!compiled.ok) throw new Error(report(compiled.problems));
      const { rendered } = compiled.value;

      expect(rendered.text.trimEnd()).toBe(made.text.trimEnd());
      const html = htmlOf(rendered);
      expect(bare(textOf(html))).toBe(bare(made.text));
      for (const [index, quote] of quotes.entries())
        expect(wordsOf(html, anchor('claim', `c${index}`))).toBe(bare(quote));

      const noted = SCRIPTS.flatMap((id) =>
        (rendered.places.get(anchor('entity', id)) ?? []).map(({ start, end }) => {
          expect(rendered.text.slice(start, end)).toBe(scripts[id]?.name);
          return `${id} ${start}`;
        }),
      );
      const meant = made.names.map(([id, start]) => `${id} ${start}`);
      expect(noted.toSorted()).toEqual(meant.toSorted());

      const view = viewOf(compiled.value, registry);
      expect(bare(readElsewhere(articleMarkdown(view, publication)))).toContain(bare(made.text));
      expect(bare(withoutNumbers(proseInFull(view, publication)))).toBe(bare(made.text));
    }),
    { numRuns: runs(240) },
  );
});
