import type { Node, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { articleMarkdown } from '../../src/exports/markdown/article.ts';
import type { ArticleView } from '../../src/views/article/view.ts';
import { cast, claim, source } from '../support/article.ts';
import { fixtureViews, HOSTILE, hostileView, publication, view } from './support.ts';

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const isNote = (label: unknown) => /^\d+$/.test(String(label));

/** The letters of the prose, without white space: what stands between title and licence, less the notes. */
function letters({ children }: Root): string {
  const corrections = children.findIndex((node) => node.type === 'heading' && textOf(node) === 'Corrections');
  const licence = children.findIndex((node) => textOf(node).startsWith('Gloss Ltd. Licence:'));
  const end = corrections < 0 ? licence : corrections;
  const own = children.filter((node) => node.type === 'footnoteDefinition' && !isNote(node.label));
  return [...children.slice(3, end).filter((node) => node.type !== 'footnoteDefinition'), ...own]
    .map(textOf)
    .join('')
    .replace(/\s+/g, '');
}

function textOf(node: Node): string {
  let text = '';
  visit(node, (child) => {
    if ('value' in child && child.type !== 'html') text += String(child.value);
  });
  return text;
}

function labels(root: Root, type: 'footnoteReference' | 'footnoteDefinition'): string[] {
  const found: string[] = [];
  visit(root, type, (node) => {
    if ('label' in node) found.push(String(node.label));
  });
  return found;
}

describe('article.md', () => {
  test('has the notes as footnotes behind their words, with sources, dates and addresses', () => {
    const anvils = view({
      entities: [cast[0]],
      claims: [{ ...claim, evidence: [{ source: 'one', stance: 'supports', note: 'Gives the sum' }] }],
      sources: [
        {
          ...source('one'),
          title: 'Anvils*',
          published: '2025-01',
          accessed: '2026-11-20',
          archived: 'https://archive.example/one',
        },
      ],
    });
    expect(articleMarkdown(anvils, publication)).toMatchInlineSnapshot(`
      "# Acme and the anvils

      _What a report says, and what stands behind it._

      By Ada Lovelace. Published November 23, 2026. <https://gloss.example/news/articles/anvils/>

      Acme[^1] said on Monday that it had put more than $14 billion into Globex[^2].

      Gloss Ltd. Licence: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)

      [^1]: Acme, company. Backer. Maker of anvils.

      [^2]: **Claim, single source:** Acme has put more than $14 billion into Globex. Said by Acme, on the record. One outlet says so. [Version 1, November 23, 2026](https://gloss.example/news/articles/anvils/claims/first/)

          - Supports: The Daily Anvil, “Anvils\\*”, January 2025, read in full (November 20, 2026): Gives the sum. <https://example.org/one> (archived: <https://archive.example/one>)
      "
    `);
  });

  test('keeps the prose to the letter, and every note with it, whatever stands around the words', async () => {
    for (const article of await fixtureViews()) {
      const root = parse(articleMarkdown(article, publication));
      const headed = article.text.replace(/(?<=\s)Footnotes(?=\s)/, '');
      expect(letters(root)).toBe(headed.replace(/\s+/g, ''));
      const all = article.notes.map(({ number }) => String(number));
      for (const type of ['footnoteReference', 'footnoteDefinition'] as const) {
        expect(
          labels(root, type)
            .filter(isNote)
            .toSorted((a, b) => Number(a) - Number(b)),
        ).toEqual(all);
      }
    }
  });

  test('keeps tildes as they are read', () => {
    const prose = 'Globex put $5~7 billion into anvils, and ~~$8~9 billion~~ into hammers.';
    const article = view({}, `${prose}\n`);
    expect(letters(parse(articleMarkdown(article, publication)))).toBe(article.text.replace(/\s+/g, ''));
    expect(article.text).toContain('$5~7 billion into anvils, and $8~9 billion into hammers.');
  });

  test('holds together where claims begin and end inside emphasis, links, code and tables', () => {
    const prose =
      'Some **bold and _both** words_ and [a link to](https://example.org/a_(b)) it, `code here` too.\n\n| a | b |\n|---|---|\n| one *cell* | two |\n\n```\nblock of code\n```\n';
    const quotes = ['bold and', 'link to', 'words_ and a link', 'code', 'one cell', 'block of', 'oth'];
    const claims = quotes.map((quote, index) => ({
      ...claim,
      says: { record: 'author' },
      id: `c${index}`,
      quote,
      ...(quote === 'code' && { suffix: ' here' }),
      ...(quote === 'oth' && { prefix: '_b' }),
    }));
    const article = view({ claims }, prose);
    const markdown = articleMarkdown(article, publication);
    expect(markdown.split('\n').slice(6, 16)).toMatchInlineSnapshot(`
      [
        "Some **bold and[^1] \\_both[^2]** words\\_ and [a link to](https://example.org/a_\\(b\\))[^3][^4] it, \`code here\`[^5] too.",
        "",
        "| a              | b   |",
        "| -------------- | --- |",
        "| one _cell[^6]_ | two |",
        "",
        "\`\`\`",
        "block of code",
        "\`\`\`",
        "",
      ]
    `);
    expect(labels(parse(markdown), 'footnoteReference')).toHaveLength(quotes.length);
  });

  test('keeps the writer’s own footnotes apart from the notes', () => {
    const markdown = articleMarkdown(view({}, 'Words.[^1]\n\n[^1]: An *own* note.\n'), publication);
    expect(markdown).toContain('Words.[^prose-1]');
    expect(markdown).toContain('[^prose-1]: An _own_ note.');
  });

  test('makes addresses whole', () => {
    const markdown = articleMarkdown(view({}, '[there](/method/) ![seen](picture.png)\n'), publication);
    expect(markdown).toContain('[there](https://gloss.example/method/)');
  });
});

test('hostile text stays text', () => {
  const article: ArticleView = hostileView();
  const root = parse(articleMarkdown(article, publication));
  const kinds = new Set<string>();
  visit(root, (node) => void kinds.add(node.type));
  expect([...kinds].filter((kind) => ['html', 'code', 'image', 'table'].includes(kind))).toEqual([]);
  expect(textOf(root).split(HOSTILE).length).toBeGreaterThan(4);
});
