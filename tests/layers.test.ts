import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
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
        "src/views/view.ts imports "node:fs": views may import model, anchoring and i18n, and diff.",
        "src/cli/check.ts imports "astro": cli may import press, model, anchoring, views, markdown, compile, editing, checks, drafting, publication-record, exports and site.config.ts, and all packages but astro and astro:.",
        "src/cli/check.ts imports "astro:content": cli may import press, model, anchoring, views, markdown, compile, editing, checks, drafting, publication-record, exports and site.config.ts, and all packages but astro and astro:.",
        "src/cli/sub/new.ts imports "../../site/content.ts": cli may import press, model, anchoring, views, markdown, compile, editing, checks, drafting, publication-record, exports and site.config.ts, and all packages but astro and astro:.",
        "src/elsewhere/file.ts is in no layer: add its folder to the table.",
      ]
    `);
  });
});
