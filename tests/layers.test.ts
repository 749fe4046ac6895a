import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cycles } from './support/cycles.ts';
import { table } from './support/layer-table.ts';
import { importsOf, violations } from './support/layers.ts';

async function sources(root: string): Promise<Map<string, string>> {
  const names = await Array.fromAsync(glob('**/*.{ts,astro}', { cwd: root }));
  return new Map(
    names.sort().map((name) => [name.split(sep).join('/'), readFileSync(join(root, name), 'utf8')]),
  );
}

test('every import of src agrees with the table', async () => {
  const files = await sources(join(import.meta.dirname, '../src'));
  expect(files.size).toBeGreaterThan(40);
  expect(violations(files, table)).toEqual([]);
});

test('the table leads downwards only', () => {
  const files = Object.entries(table).map(([name, { layers }]): [string, string] => [
    name,
    layers.map((layer) => `import './${posix.relative(posix.dirname(name), layer)}';`).join('\n'),
  ]);
  expect(cycles(new Map(files))).toEqual([]);
});

test('no files of src import each other in a circle', async () => {
  expect(cycles(await sources(join(import.meta.dirname, '../src')))).toEqual([]);
});

describe('the checker', () => {
  test('finds an import of every kind', () => {
    const code = `---
import one from 'one';
import type { Two } from "two";
import { three, type Third } from 'three';
import * as four from 'four';
import './five.ts';
export { six } from 'six';
export * from 'seven';
import nine, {
  ten,
} from 'nine';
const eight = await import('eight');
// import no from 'comment';
/* import no from 'comment'; */
const text = "import no from nowhere";
`;
    expect(importsOf(code).toSorted()).toEqual(
      ['./five.ts', 'eight', 'four', 'nine', 'one', 'seven', 'six', 'three', 'two'].toSorted(),
    );
  });

  test('catches a planted violation, and says which rule it breaks', () => {
    const files = new Map([
      ['model/claim.ts', "import { fold } from '../anchoring/fold.ts';\nimport * as z from 'zod';"],
      ['views/view.ts', "const fs = await import('node:fs');"],
      [
        'cli/check.ts',
        "import type { AstroConfig } from 'astro';\nimport 'astro:content';\nimport { parse } from 'yaml';",
      ],
      ['cli/sub/new.ts', "import { content } from '../../site/content.ts';"],
      ['elsewhere/file.ts', ''],
    ]);
    expect(violations(files, table)).toMatchInlineSnapshot(`
      [
        "src/model/claim.ts imports "../anchoring/fold.ts": model may import nothing else of src, and zod.",
        "src/views/view.ts imports "node:fs": views may import model, anchoring and i18n, and diff and hast.",
        "src/cli/check.ts imports "astro": cli may import disk, press, store, model, anchoring, markdown, compile, reporters, editing, checks, drafting, views, publication-record, escape.ts and site.config.ts, and all packages but astro and astro:.",
        "src/cli/check.ts imports "astro:content": cli may import disk, press, store, model, anchoring, markdown, compile, reporters, editing, checks, drafting, views, publication-record, escape.ts and site.config.ts, and all packages but astro and astro:.",
        "src/cli/sub/new.ts imports "../../site/content.ts": cli may import disk, press, store, model, anchoring, markdown, compile, reporters, editing, checks, drafting, views, publication-record, escape.ts and site.config.ts, and all packages but astro and astro:.",
        "src/elsewhere/file.ts is in no layer: add its folder to the table.",
      ]
    `);
  });

  test('finds circles of any length, once each, and none of types alone', () => {
    const files = new Map([
      ['a/one.ts', "import { two } from './two.ts';"],
      ['a/two.ts', "export { three } from '../b/three.ts';\nimport type { One } from './one.ts';"],
      ['b/three.ts', "const two = await import('../a/two.ts');"],
      ['b/self.ts', "import { self } from './self.ts';"],
      ['b/types.ts', "import type {\n  One,\n} from './more.ts';\nexport type { Two } from './more.ts';"],
      ['b/more.ts', "import { type Types, types } from './types.ts';"],
    ]);
    expect(cycles(files)).toEqual(['a/two.ts → b/three.ts → a/two.ts', 'b/self.ts → b/self.ts']);
  });
});
