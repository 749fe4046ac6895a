import { expect, test } from 'vitest';
import { compileEntities } from '../../src/compile/entities.ts';
import { article, cast, claim, compile, compiled, reported } from '../support/article.ts';

test('a YAML bomb is refused', () => {
  const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(', ')}]`;
  const bomb = [
    level('a', 'x'),
    ...'bcdefghi'.split('').map((name, at) => level(name, `*${'abcdefgh'[at]}`)),
  ];
  expect(reported(`---\n${bomb.join('\n')}\n---\nProse.\n`)).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    2:1 error More than 100 references to one anchor (&name, *name): write the values out. yaml glosswire

    ✖ 1 error"
  `);
});

test('YAML that contains itself is no text', () => {
  expect(
    reported(article({}).replace('title: Acme and the anvils', 'title: &a [*a]')),
  ).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    2:1 error title: Write text such as "Microsoft keeps its hands in its pockets", not a list. schema glosswire

    ✖ 1 error"
  `);
});

test('YAML nested too deeply is told so', () => {
  const deep = `---\ntitle: ${'['.repeat(20_000)}\n---\nProse.\n`;
  const result = compile(deep);
  expect(result.ok || result.problems.map(({ code, reason }) => `${code}: ${reason}`)).toMatchInlineSnapshot(`
    [
      "yaml: The brackets or lines here are nested too deeply to be read: was something pasted by mistake?",
    ]
  `);
});

test('a file of five megabytes is refused before it is read', () => {
  expect(reported(article({}, 'Anvils. '.repeat(625_000)))).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    1:1 error The file has 5,000,136 characters and may have 1,000,000: divide it, or take out what was pasted by mistake. too-large glosswire

    ✖ 1 error"
  `);
  const { problems } = compileEntities([{ path: 'content/entities/big.yaml', text: 'x'.repeat(5_000_000) }]);
  expect(problems.map(({ code }) => code)).toEqual(['too-large']);
});

test.each([
  ['quotations', '>'.repeat(5000)],
  ['elements', '<div>'.repeat(20_000)],
])('prose that nests %s too deeply is told so', (_, signs) => {
  const result = compile(article({}, `${signs} anvils`));
  expect(result.ok || result.problems.map(({ code }) => code)).toEqual(['too-deep']);
});

test('the place of what is nested too deeply is its line', () => {
  expect(reported(article({}, `${'>'.repeat(5000)} anvils`))).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    9:1 error The prose nests quotations, lists, emphasis or HTML too deeply to be read: look for a run of signs such as > or * that was pasted by mistake. too-deep glosswire

    ✖ 1 error"
  `);
});

test('20,000 words with 500 annotations are an article', () => {
  const sentences = Array.from(
    { length: 1000 },
    (_, at) => `Sentence ${at} has words, ${'and '.repeat(15)}an end.`,
  );
  const claims = Array.from({ length: 500 }, (_, at) => ({
    ...claim,
    id: `claim-${at}`,
    quote: `Sentence ${at * 2} has words`,
  }));
  const { rendered } = compiled(article({ entities: cast, claims }, sentences.join('\n\n')));
  expect(rendered.places.size).toBe(500);
  expect(rendered.blocks).toHaveLength(1000);
  expect(rendered.blocks.flatMap(({ notes }) => notes)).toHaveLength(500);
});
