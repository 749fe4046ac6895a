import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { hostile } from '../fixtures/hostile.ts';
import { article, cast, claim, compile, registry, source } from '../support/article.ts';
import { dangersIn, htmlOf, idsIn } from '../support/html.ts';

const rendered = (markdown: string) => htmlOf(render(markdown, { quoted: [], cast: new Map(), registry }));

describe.each(Object.entries(hostile))('%s', (_, text) => {
  test.each([
    ['alone', text],
    ['in a paragraph', `Acme said ${text} on Monday.`],
    ['in a list', `- ${text}\n- more`],
    ['in a cell', `| a |\n|---|\n| ${text.replace(/[|\n]/g, ' ')} |\n`],
    ['after HTML', `<div>\n${text}\n</div>`],
  ])('does nothing in prose, %s', (_place, markdown) => {
    const html = rendered(markdown);
    expect(dangersIn(html)).toEqual([]);
    expect(idsIn(html)).toEqual([]);
    expect(html).not.toContain('class="mark"');
  });

  test('does nothing in any field, and never throws', () => {
    const fields = {
      title: text,
      dek: text,
      authors: [text],
      entities: [{ id: text, role: text }, ...cast],
      claims: [
        { ...claim, label: text, statement: text, assessment: text, says: { record: 'anonymous', as: text } },
        { ...claim, id: text, quote: text, prefix: text, suffix: text },
      ],
      sources: [{ ...source('a'), id: text, url: text, publisher: text, title: text }],
      corrections: [{ date: text, note: text }],
      [text]: text,
    };
    const result = compile(article(fields, `Acme said it.\n\n${text}\n`));
    expect(result.ok).toBe(false);
  });

  test('is text in a label', () => {
    const label = text.slice(0, 50);
    const result = compile(article({ entities: cast, claims: [{ ...claim, label }] }));
    if (result.ok) expect(dangersIn(htmlOf(result.value.rendered))).toEqual([]);
  });
});

test('what is dropped leaves the words around it', () => {
  expect(rendered('Acme <script>alert(1)</script>said [so](javascript:alert(1)).')).toBe(
    '<p>Acme said <a>so</a>.</p>',
  );
});

test('a picture of the site’s own stays', () => {
  expect(rendered('![An anvil](/anvil.png)')).toBe('<p><img src="/anvil.png" alt="An anvil"></p>');
});
