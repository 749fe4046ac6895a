import { expect, test } from 'vitest';
import { article, compiled, reported } from '../support/article.ts';

test('a file without frontmatter is told how to begin', () => {
  expect(reported('Just prose.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    1:1 error The file does not start with frontmatter: begin with a line of three hyphens, the fields, and three hyphens again. frontmatter glosswire

    ✖ 1 error"
  `);
});

test('an empty file is told how to begin', () => {
  expect(reported('')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    1:1 error The file does not start with frontmatter: begin with a line of three hyphens, the fields, and three hyphens again. frontmatter glosswire

    ✖ 1 error"
  `);
});

test('frontmatter that is not closed is told how to end', () => {
  expect(reported('---\ntitle: Anvils\n\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    1:1 error The frontmatter is not closed: end it with a line of three hyphens, then write the prose. frontmatter glosswire

    ✖ 1 error"
  `);
});

test('a dash too many at the start is no frontmatter', () => {
  expect(reported('----\ntitle: Anvils\n----\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    1:1 error The frontmatter is not closed: end it with a line of three hyphens, then write the prose. frontmatter glosswire

    ✖ 1 error"
  `);
});

test('a colon inside a value is named as what YAML trips over', () => {
  expect(reported('---\ntitle: Anvils: a history\n---\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    2:8 error A colon and a space inside a value would begin another key. Put the value in quotation marks: title: "Anvils: a history". yaml glosswire

    ✖ 1 error"
  `);
});

test('a quotation mark that is not closed is found where it opens', () => {
  expect(reported('---\ntitle: "Anvils\ndek: Heavy\n---\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    2:8 error The quotation mark " opens here and does not close. End the value with ", or, if the sign belongs to the text, put the whole value between two '. yaml glosswire

    ✖ 1 error"
  `);
});

test('a tab as indentation is found', () => {
  expect(reported('---\nclaims:\n\t- id: first\n---\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    3:1 error A tab stands at the start of this line: write spaces instead, as many as the lines around it have. yaml glosswire

    ✖ 1 error"
  `);
});

test('a line with the wrong indentation is found', () => {
  expect(reported('---\nclaims:\n  - id: first\n     quote: x\n---\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    4:6 error This line has 5 spaces before it, where the lines that it belongs with have 4: lines of one group stand below each other. yaml glosswire

    ✖ 1 error"
  `);
});

test('a sign that YAML keeps for itself is found', () => {
  expect(reported('---\ntitle: @acme\n---\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    2:8 error A value cannot begin with this sign: put the value in quotation marks. yaml glosswire

    ✖ 1 error"
  `);
});

test('a key that stands twice is found', () => {
  expect(reported('---\ntitle: One\ntitle: Two\n---\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    3:1 error This key stands here twice: keep one. yaml glosswire

    ✖ 1 error"
  `);
});

test('frontmatter that is a list or a word is told what it should be', () => {
  expect(reported('---\n- one\n- two\n---\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    2:1 error The frontmatter must be keys with values, not a list. schema glosswire

    ✖ 1 error"
  `);
  expect(reported('---\nhello\n---\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    2:1 error The frontmatter must be keys with values, not "hello". schema glosswire

    ✖ 1 error"
  `);
});

test('empty frontmatter is told every field that it needs', () => {
  expect(reported('---\n---\nProse.\n')).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    2:1 error The frontmatter must be keys with values, not an empty value. schema glosswire

    ✖ 1 error"
  `);
});

test('an article without prose is told where to write it', () => {
  expect(reported(article({}, ''))).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    8:1 error The article has no prose: write it below the second line of three hyphens. empty-article glosswire

    ✖ 1 error"
  `);
  expect(reported(article({}, '<!-- nothing yet -->\n\n---\n'))).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    8:1 error The article has no prose: write it below the second line of three hyphens. empty-article glosswire

    ✖ 1 error"
  `);
});

test('an article without annotations is an article', () => {
  const { rendered } = compiled(article({}));
  expect(rendered.blocks).toHaveLength(1);
  expect(rendered.places.size).toBe(0);
});

test('Windows line endings and a byte order mark change nothing', () => {
  const text = article({});
  const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(compiled(windows).rendered.text).toBe(compiled(text).rendered.text);
});

test('a file name that is no address is told what one looks like', () => {
  expect(reported(article({}), 'content/articles/My Article.md')).toMatchInlineSnapshot(`
    "content/articles/My Article.md
    2:1 error The file's name becomes the address /articles/My Article/: use lower-case letters, digits and single hyphens, such as my-article.md. file-name glosswire

    ✖ 1 error"
  `);
});
