import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles } from '../../src/cli/reference/json-schemas.ts';
import { signFiles } from '../../src/cli/reference/sign-files.ts';
import { compileEntities } from '../../src/compile/entities.ts';
import { splitFrontmatter } from '../../src/compile/frontmatter.ts';
import { amountSchema } from '../../src/model/amount.ts';
import { castSchema, correctionSchema } from '../../src/model/article.ts';
import { changeSchema, claimSchema } from '../../src/model/claim.ts';
import { sourceSchema } from '../../src/model/source.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
const validators = new Map([...schemaFiles].map(([path, text]) => [path, ajv.compile(JSON.parse(text))]));

function errors(path: string, data: unknown): string[] {
  const validate = validators.get(path);
  validate?.(data);
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test.each([...schemaFiles, ...signFiles])(
  '%s is the one that the source gives today: npm run reference writes it',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test.each(['harbour-cable', 'cable-bill'])('%s has the form that editors are told', (slug) => {
  const parts = splitFrontmatter(
    readFileSync(`tests/fixtures/news/content/articles/${slug}.md`, 'utf8'),
    slug,
  );
  expect(
    errors('.vscode/schemas/article.schema.json', 'yaml' in parts ? parse(parts.yaml) : undefined),
  ).toEqual([]);
});

test('what the model reads in a second form, editors accept in both', () => {
  const amount = { id: 'stake', quote: '$14', kind: 'plan', asOf: 2025 };
  const head = { title: 'T', dek: 'D', authors: ['A'], published: '2026-11-23' };
  const article = (fields: object) => ({ ...head, amounts: [{ ...amount, ...fields }] });
  const path = '.vscode/schemas/article.schema.json';
  expect(errors(path, article({ value: '14_000_000' }))).toEqual([]);
  expect(errors(path, article({ value: 14 }))).toEqual([]);
  expect(errors(path, article({ value: 'a lot', asOf: 'May' }))).toEqual([
    expect.stringContaining('/amounts/0/value must match pattern'),
    expect.stringContaining('/amounts/0/asOf must match pattern'),
  ]);
  expect(errors(path, { ...head, tilte: 'T' })).toEqual([' must NOT have additional properties']);
});

describe('the snippets', () => {
  const file = readFileSync('.vscode/glosswire.code-snippets', 'utf8');
  const snippets = Object.values<{ prefix: string; body: string[] }>(JSON.parse(file));
  const schemas = {
    'gw-claim': claimSchema,
    'gw-anonymous': claimSchema,
    'gw-figure': amountSchema,
    'gw-range': amountSchema,
    'gw-source': sourceSchema,
    'gw-cast': castSchema,
    'gw-history': changeSchema,
    'gw-correction': correctionSchema,
  };

  test.each(Object.entries(schemas))(
    '%s is an entry that the model accepts as it stands',
    (prefix, schema) => {
      const body = snippets.find((snippet) => snippet.prefix === prefix)?.body.join('\n') ?? '';
      expect(schema.safeParse(parse(expanded(body))[0]).error).toBeUndefined();
    },
  );

  test('gw-entity is a file that the registry accepts as it stands', () => {
    const body = snippets.find(({ prefix }) => prefix === 'gw-entity')?.body.join('\n') ?? '';
    expect(compileEntities([{ path: 'content/entities/a.yaml', text: expanded(body) }]).problems).toEqual([]);
  });

  test('are all checked here', () => {
    expect(snippets.map(({ prefix }) => prefix).toSorted()).toEqual(
      [...Object.keys(schemas), 'gw-entity'].toSorted(),
    );
  });
});

/** A snippet as VS Code inserts it before anything is typed: defaults, first choices, today. */
function expanded(body: string): string {
  return body
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}', '2026-11-23}')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-23')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replaceAll('\\$', '$');
}
