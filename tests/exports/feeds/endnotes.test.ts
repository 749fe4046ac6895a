import { beforeAll, describe, expect, test } from 'vitest';
import { endnotes } from '../../../src/exports/feeds/endnotes.ts';
import { isText } from '../../../src/model/text.ts';
import type { ArticleView } from '../../../src/views/article/view.ts';
import { hostile } from '../../fixtures/hostile.ts';
import { amount, cast, claim, source } from '../../support/article.ts';
import { publicationAt, viewsOf, viewWith } from '../../support/views.ts';
import { elementsOf } from './support.ts';

const publication = publicationAt('/news/');
let views: ArticleView[] = [];

beforeAll(async () => {
  views = [...(await viewsOf('tests/fixtures/site')), ...(await viewsOf('tests/fixtures/news'))];
});

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe('an article that stands alone', () => {
  test('keeps the prose to the letter once the numbers are taken out', () => {
    for (const view of views) {
      const body = elementsOf(endnotes(view, publication)).body;
      for (const sup of body.querySelectorAll('sup')) sup.remove();
      for (const link of body.querySelectorAll('a')) if (link.textContent === '↩') link.remove();
      const prose = squeeze(view.text);
      expect(squeeze(body.textContent ?? ''), view.slug).toContain(prose);
    }
  });

  test('has every note once, in reading order', () => {
    for (const view of views) {
      const items = [
        ...elementsOf(endnotes(view, publication)).querySelectorAll('body > ol:last-of-type > li'),
      ];
      const names = view.notes.map((note) =>
        note.kind === 'claim' ? note.headline : note.kind === 'figure' ? note.display : note.name,
      );
      const shown = names.length === 0 ? [] : items.map((item) => item.querySelector('strong')?.textContent);
      expect(shown, view.slug).toEqual(names);
    }
  });

  test('has the number of every note in the prose, leading to the note on the site', () => {
    for (const view of views) {
      const body = elementsOf(endnotes(view, publication)).body;
      const links = new Map(
        [...body.querySelectorAll('sup a')].map((link) => [link.getAttribute('href'), link.textContent]),
      );
      for (const { number, anchor } of view.notes) {
        expect(links.get(`https://news.example/news${view.path}#${anchor}`)).toBe(`${number}`);
      }
    }
  });
});

test('the number of a note that ends in a link or in code stands behind it, as a link of its own', () => {
  const view = viewWith(
    {
      claims: ['link', 'code', 'block'].map((quote) => ({
        ...claim,
        says: { record: 'author' },
        id: quote,
        quote,
      })),
    },
    'A [link there](/x/), `code here`.\n\n```\nblock\n```\n',
  );
  const note = (number: number, id: string) =>
    `<sup>[<a href="https://news.example/news/articles/anvils/#claim-${id}">${number}</a>]</sup>`;
  expect(endnotes(view, publication).split('<h2>')[0]?.trim()).toBe(
    `<p>A <a href="https://news.example/x/">link there</a>${note(1, 'link')}, <code>code here</code>${note(2, 'code')}.</p>
<pre><code>block
</code></pre>
<p>${note(3, 'block')}</p>`,
  );
});

test('a claim says all that its note says', () => {
  const view = viewWith({
    entities: cast,
    sources: [{ ...source('memo', 'primary'), title: 'The memo', archived: 'https://archive.example/memo' }],
    claims: [
      {
        ...claim,
        says: { who: 'acme', record: 'document', via: 'memo' },
        through: 'globex',
        status: 'outdated',
        evidence: [{ source: 'memo', stance: 'updates', note: 'Has less', independent: false }],
        history: [{ date: '2026-03', status: 'outdated', note: 'Acme sold half.' }],
      },
    ],
  });
  const html = endnotes(view, publication).split('<h2>Notes</h2>')[1]?.split('</li><li><p><strong>')[1];
  expect(html).toMatchInlineSnapshot(
    `"Outdated: Acme has put more than $14 billion into Globex.</strong></p><p><strong>Outdated.</strong> One outlet says so. Said by Acme, in a document (memo), carried by Globex.</p><ul><li>Updates: <cite><a href="https://example.org/memo">The Daily Anvil, “The memo”</a></cite> (primary, read in full; <a href="https://archive.example/memo">archived</a>): Has less. Not independent: it repeats another source.</li></ul><ul><li>March 2026 (outdated): Acme sold half.</li></ul><p><a href="https://news.example/news/articles/anvils/claims/first/">Full page and citation</a> · <a href="https://news.example/news/articles/anvils/#words-claim-first">In the text</a></p>"`,
  );
});

test('a figure says all that its note says', () => {
  const view = viewWith({
    entities: cast,
    amounts: [
      {
        ...amount,
        bound: 'at-least',
        from: 'acme',
        to: 'globex',
        asOf: '2026-01',
        note: 'A guess',
        sources: ['one'],
      },
    ],
    sources: [source('one')],
  });
  expect(
    endnotes(view, publication)
      .split('<li>')
      .find((item) => item.startsWith('<p><strong>$')),
  ).toMatchInlineSnapshot(
    `"<p><strong>$14 billion</strong> · at least $14,000,000,000, investment, from Acme, to Globex, as of January 2026. A guess.</p><ul>"`,
  );
});

test.each(Object.entries(hostile).filter(([, text]) => isText(text)))(
  '%s stays text in a note',
  (_name, text) => {
    const view = viewWith({
      entities: cast.map((member) => ({ ...member, role: text.slice(0, 120) || 'x' })),
      claims: [
        { ...claim, statement: text.slice(0, 280), assessment: text.slice(0, 280), label: text.slice(0, 60) },
      ],
    });
    const html = endnotes(view, publication);
    const body = elementsOf(html).body;
    expect(body.querySelectorAll('script,style,iframe,svg,img,form,math,object,input').length).toBe(0);
    for (const element of body.querySelectorAll('*')) {
      for (const { name } of [...element.attributes]) expect(['href', 'cite', 'title']).toContain(name);
    }
  },
);
