import { describe, expect, test } from 'vitest';
import { compileEntities } from '../../src/compile/entities.ts';
import { readYaml } from '../../src/compile/yaml.ts';
import { readRecord } from '../../src/publication-record/read.ts';
import { article, compile, reported } from '../support/article.ts';

const base = article({});
/** The article with more lines at the start of its frontmatter. */
const withLines = (yaml: string) => base.replace('---\n', `---\n${yaml}\n`);
const first = (text: string) => reported(text).split('\n')[1];

describe('names that objects have by inheritance are keys like any, and change nothing', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (name) => {
    expect(first(withLines(`${name}: {polluted: true, draft: true}`))).toMatch(
      new RegExp(`^2:1 error Unknown key "${name}"\\. The keys here are title, dek, `),
    );
    const inner = base.replace('authors:', `origin: {source: a, ${name}: {note: b}}\nauthors:`);
    expect(reported(inner)).toContain(`Unknown key "${name}". The keys here are source and note.`);
    const { registry, problems } = compileEntities([
      { path: 'content/entities/acme.yaml', text: `${name}: {name: A}\nkind: company\ndescription: d\n` },
    ]);
    expect(problems.map(({ code }) => code)).toContain('unknown-key');
    expect(registry.size).toBe(0);
    expect('polluted' in {}).toBe(false);
  });
});

test('keys are not merged: YAML 1.2 has no such key', () => {
  expect(first(withLines('<<: {draft: true}'))).toContain('2:1 error Unknown key "<<". The keys here are');
});

test('what is pasted by mistake is named for what it is', () => {
  expect(
    [
      withLines('about: *nowhere'),
      withLines('a: b\n...\nc: d'),
      withLines(`${'k'.repeat(5000)}: x`),
      withLines(`${'k'.repeat(1000)}: x`),
      withLines('? [a, b]\n: c'),
      base.replace('title: ', 'title: !!binary '),
      base.replace('Acme and the anvils', '9'.repeat(100_000)),
      withLines('title: again\ndek: again'),
    ]
      .map((text) => reported(text).split('\n').slice(1, -2).join('\n'))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "2:1 error *nowhere refers to an anchor (&nowhere) that is not there: put the value in quotation marks, or write it out. yaml glosswire
    4:1 error A line of three dots or hyphens ends what can be read: take it out. yaml glosswire
    2:1 error No key is so long: was something pasted by mistake? yaml glosswire
    2:1 error Unknown key "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…". The keys here are title, dek, authors, published, updated, lang, draft, origin, entities, amounts, claims, sources, pictures, corrections and withdrawn. unknown-key glosswire
    2:1 error Unknown key "[ a, b ]". The keys here are title, dek, authors, published, updated, lang, draft, origin, entities, amounts, claims, sources, pictures, corrections and withdrawn. unknown-key glosswire
    2:17 error title: Write text such as "Microsoft keeps its hands in its pockets", not a group of keys. schema glosswire
    2:8 error title: Put this in quotation marks: without them it is the number Infinity, and no text. schema glosswire
    4:1 error This key stands here twice: keep one. yaml glosswire
    5:1 error This key stands here twice: keep one. yaml glosswire"
  `);
});

test('every alias counts, in articles, entities and records', () => {
  const bomb = [
    'a: &a [x, x, x]',
    ...[...'bcdefghij'].map(
      (name, at) => `${name}: &${name} [${Array(12).fill(`*${'abcdefghi'[at]}`).join(', ')}]`,
    ),
  ].join('\n');
  const reason = 'More than 100 references to one anchor (&name, *name): write the values out.';
  expect(first(withLines(bomb))).toContain(`2:1 error ${reason}`);
  expect(compileEntities([{ path: 'content/entities/a.yaml', text: bomb }]).problems[0]?.reason).toBe(reason);
  expect(readRecord({ path: 'content/record/a.yaml', text: bomb })).toMatchObject({
    ok: false,
    problems: [{ code: 'record-edited', line: 1, column: 1 }],
  });
});

test('thirty thousand keys are read in one go, and those that stand twice are found', () => {
  const keys = Array.from({ length: 30_000 }, (_, at) => `k${at}: v`);
  const { problems } = readYaml([...keys, 'k7: again'].join('\n'), 'file', 1);
  expect(problems).toMatchObject([
    { line: 30_001, column: 1, reason: 'This key stands here twice: keep one.' },
  ]);
  const compiled = compile(withLines(keys.join('\n')));
  expect(compiled.ok || compiled.problems.length).toBe(100);
});
