import { expect, test } from 'vitest';
import { article, compiled, reported } from '../support/article.ts';

const by = (...authors: unknown[]) => reported(article({ authors }));

test('an author is a name, or a name with what it is the name of', () => {
  const authors = ['Ada Lovelace', { name: 'Harbour Lights', kind: 'publication' }];
  expect(compiled(article({ authors })).article.authors).toEqual([
    { name: 'Ada Lovelace' },
    { name: 'Harbour Lights', kind: 'publication' },
  ]);
});

test('a degree that a comma has parted from its name is told so', () => {
  expect(by('Jonas Weiß', 'PhD')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    6:5 error authors[2].name: "PhD" is no name: put quotation marks round a name with a comma, as in "Ada Lovelace, PhD". schema glosswire

    ✖ 1 error"
  `);
});

test('what is no name is told what to write', () => {
  expect(by(42)).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    5:5 error authors[1]: Write a name such as Ada Lovelace, or {name: Le Monde, kind: publication}. schema glosswire

    ✖ 1 error"
  `);
  expect(by({ name: 'Harbour Lights', kind: 'paper' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    6:11 error authors[1].kind: Write company, person, venture, publication, platform, agency or product, not "paper". schema glosswire

    ✖ 1 error"
  `);
  expect(by({ kind: 'person' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    5:5 error authors[1].name is missing. Write text such as "Ada Lovelace". missing-field glosswire

    ✖ 1 error"
  `);
  expect(by('')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    5:5 error authors[1].name: Write text such as "Ada Lovelace": an empty value says nothing. schema glosswire

    ✖ 1 error"
  `);
});
