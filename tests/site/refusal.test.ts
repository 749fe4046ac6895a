import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT, build } from './build.ts';

const article = (fields: string, prose = 'Acme sells anvils.') =>
  `---\ntitle: A title\ndek: A dek\nauthors: [A. Writer]\npublished: 2026-01-01\n${fields}---\n\n${prose}\n`;

const FILES = {
  'content/entities/acme.yaml': 'name: Acme\nkind: firm\ndescription: A company.\n',
  'content/articles/absent.md': article(
    'claims:\n  - {id: one, quote: Acme buys anvils, label: One, statement: One., says: {record: author}, status: single-source, assessment: So.}\n',
  ),
  'content/articles/misspelt.md': article('publishd: 2026-01-01\n'),
  'content/articles/haunted.md': article('entities: [{id: ghost, role: None}]\n'),
  'content/articles/fine.md': article(''),
  'content/articles/broken.md': '---\ntitle: "open\n---\n\nProse.\n',
};

test('a build with problems lists every problem of every file with its place, has no stack trace and writes no page', async () => {
  const contentRoot = `${BUILT}/refused-content`;
  rmSync(contentRoot, { recursive: true, force: true });
  rmSync(`${BUILT}/refused`, { recursive: true, force: true });
  for (const folder of ['articles', 'entities'])
    mkdirSync(`${contentRoot}/content/${folder}`, { recursive: true });
  for (const [path, text] of Object.entries(FILES)) writeFileSync(`${contentRoot}/${path}`, text);

  const { code, output: all, folder } = await build({ name: 'refused', contentRoot, skip: 'cards,search' });
  /* Other tests build here as well, and one waits for the other. */
  const output = all.replace(/^Another build is at work here .*\n/, '');

  expect(code).toBe(1);
  for (const path of Object.keys(FILES).filter((name) => !name.includes('fine')))
    expect(output).toContain(path);
  expect(output).not.toContain('fine.md');
  for (const code of ['quote-absent', 'unknown-key', 'unknown-entity', 'schema', 'yaml'])
    expect(output).toMatch(new RegExp(`^ *\\d+:\\d+ .*${code}`, 'ms'));
  expect(output).toContain('quote: Acme sells anvils');
  expect(output).not.toMatch(/^\s+at .*\(|Stack trace|node_modules/m);
  expect(
    existsSync(folder)
      ? readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html'))
      : [],
  ).toEqual([]);
});
