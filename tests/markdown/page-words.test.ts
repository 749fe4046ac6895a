import { describe, expect, test } from 'vitest';
import { endnotes } from '../../src/exports/feeds/endnotes.ts';
import { articleMarkdown } from '../../src/exports/markdown/article.ts';
import { pageText } from '../../src/markdown/page-text.ts';
import { toTree } from '../../src/markdown/render.ts';
import { proseDigest } from '../../src/publication-record/verify/prose.ts';
import { article, htmlOf } from '../support/article.ts';
import { publicationAt, viewWith } from '../support/views.ts';

const german = (prose: string) => htmlOf(article({ lang: 'de' }, prose));
const textOf = (prose: string) => pageText(toTree(prose)).text;
const publication = publicationAt('/');
const TASKS = '- [x] Deck painted\n- [ ] Crew paid\n';

describe('tasks', () => {
  test('begin with a sign that says what it means, in the language of the article', () => {
    expect(htmlOf(article({}, TASKS))).toMatchInlineSnapshot(`
      "<ul class="contains-task-list">
      <li class="task-list-item"><span role="img" aria-label="Done" data-task="done">☑</span> Deck painted</li>
      <li class="task-list-item"><span role="img" aria-label="To be done" data-task="open">☐</span> Crew paid</li>
      </ul>"
    `);
    expect(german(TASKS)).toContain('aria-label="Erledigt"');
    expect(german(TASKS)).toContain('aria-label="Noch zu tun"');
  });

  test('between paragraphs have their sign in the first of them', () => {
    expect(htmlOf(article({}, '- [x] One\n\n  More of it\n\n- Two\n'))).toMatch(
      /<li[^>]*>\s*<p><span [^>]*>☑<\/span> One<\/p>\s*<p>More of it<\/p>/,
    );
  });

  test('are tasks in article.md, and have their signs in a feed', () => {
    const view = viewWith({}, TASKS);
    expect(articleMarkdown(view, publication)).toContain('- [x] Deck painted\n- [ ] Crew paid\n');
    expect(endnotes(view, publication)).toMatch(/☑<\/span> Deck painted[\s\S]*☐<\/span> Crew paid/);
  });

  test('are quoted without their sign, which is no word of the writer', () => {
    expect(textOf(TASKS).trim()).toMatch(/^Deck painted\s+Crew paid$/);
  });
});

describe('the writer’s own footnotes', () => {
  const NOTED = 'Deck[^d], crew[^d].\n\n[^d]: By the log.\n';

  test('are headed and led back from in the language of the article', () => {
    const html = german(NOTED);
    expect(html).toContain('>Fußnoten</h2>');
    expect(html).toContain('aria-label="Zurück zu Verweis 1"');
    expect(html).toContain('aria-label="Zurück zu Verweis 1-2"');
    expect(html).not.toMatch(/Footnotes|Back to/);
  });

  test('and signs of tasks are marked with the language of the page where it is not that of the article', () => {
    const french = htmlOf(article({ lang: 'fr' }, `${NOTED}\n${TASKS}`));
    expect(french).toMatch(/<h2[^>]*lang="en"[^>]*>Footnotes<\/h2>/);
    expect(french).toMatch(/<a[^>]*aria-label="Back to reference 1"[^>]*lang="en"/);
    expect(french).toMatch(/<span role="img" aria-label="Done"[^>]*lang="en"/);
    expect(htmlOf(article({ lang: 'he' }, NOTED))).toMatch(/<h2[^>]*lang="en" dir="ltr">Footnotes<\/h2>/);
    expect(german(NOTED)).not.toContain('lang=');
    expect(endnotes(viewWith({ lang: 'fr' }, NOTED), publication)).toMatch(
      /<h2 lang="en"[^>]*>Footnotes<\/h2>/,
    );
  });

  test('are read the same in every language: what was sealed does not hang on how a page speaks', () => {
    const page = (html: string) => `<div class="prose"><div class="block">${html}</div></div>`;
    expect(proseDigest(page(german(NOTED)))).toBe(proseDigest(page(htmlOf(article({}, NOTED)))));
    expect(textOf(NOTED).replace(/\s+/g, ' ')).toContain('Deck, crew. Footnotes By the log.');
  });
});

test('a caption stays the caption of its picture', () => {
  const figure =
    '<figure><img src="/pier.png" alt="A pier"><figcaption>The pier at noon</figcaption></figure>\n';
  expect(htmlOf(article({}, figure))).toContain('<figcaption>The pier at noon</figcaption></figure>');
  const view = viewWith({}, figure);
  expect(articleMarkdown(view, publication)).toMatch(
    /!\[A pier\]\([^)]*\/pier\.png\)\n\n_The pier at noon_\n/,
  );
  expect(endnotes(view, publication)).toContain('<figcaption>The pier at noon</figcaption></figure>');
});

test('what is hidden is no text, nor what is in it', () => {
  expect(textOf('The pier<span style="display: none"> is not</span>.').trim()).toBe('The pier.');
  expect(textOf('The pier<span hidden> is <b>not</b> closed</span>.').trim()).toBe('The pier.');
});

test('what only says how words are meant is kept', () => {
  const words =
    'The <abbr title="Port Authority">PA</abbr> at <time datetime="2026-05-01">noon</time>, <u>so</u>.';
  expect(htmlOf(article({}, `${words}\n`))).toBe(`<p>${words}</p>`);
});
