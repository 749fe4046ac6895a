import { stringify } from 'yaml';
import { type Compiled, type CompiledArticle, compileArticle } from '../../src/compile/article.ts';
import { type Entity, entitySchema, type Registry } from '../../src/model/entity.ts';
import { report } from '../../src/reporters/problems.ts';
import { htmlOf as proseHtml } from './html.ts';

export const acme: Entity = entitySchema.parse({
  name: 'Acme',
  kind: 'company',
  aliases: ['Acme Corp.'],
  description: 'Maker of anvils.',
});
export const globex: Entity = entitySchema.parse({
  name: 'Globex',
  kind: 'company',
  description: 'Maker of everything else.',
});
export const registry: Registry = new Map([
  ['acme', acme],
  ['globex', globex],
]);

export const PROSE = 'Acme said on Monday that it had put more than $14 billion into Globex.\n';

export const head = {
  title: 'Acme and the anvils',
  dek: 'What a report says, and what stands behind it.',
  authors: ['Ada Lovelace'],
  published: '2026-11-23',
};

export const cast = [
  { id: 'acme', role: 'Backer' },
  { id: 'globex', role: 'Receiver' },
];

export const claim = {
  id: 'first',
  quote: 'it had put more than $14 billion into Globex',
  label: 'Acme’s money',
  statement: 'Acme has put more than $14 billion into Globex.',
  says: { who: 'acme', record: 'on-record' },
  status: 'single-source',
  assessment: 'One outlet says so.',
};

/** Claims that differ in these fields. */
export const claims = (...fields: Record<string, unknown>[]) =>
  fields.map((own, index) => ({ ...claim, id: `claim-${index + 1}`, ...own }));

export const amount = {
  id: 'stake',
  quote: 'more than $14 billion',
  value: 14_000_000_000,
  kind: 'investment',
};

export const source = (id: string, tier = 'major') => ({
  id,
  publisher: 'The Daily Anvil',
  url: `https://example.org/${id}`,
  tier,
});

/** A Markdown file with the fields as frontmatter, on top of what every article has. */
export function article(fields: Record<string, unknown>, prose = PROSE): string {
  return `---\n${stringify({ ...head, ...fields }, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${prose}`;
}

export function compile(text: string, path = 'content/articles/anvils.md'): Compiled {
  return compileArticle({ path, text }, registry);
}

/** What `npm run check` prints of a file. */
export function reported(text: string, path?: string): string {
  const compiled = compile(text, path);
  return compiled.ok ? 'no problem' : report(compiled.problems);
}

/** The reasons alone, one after the other. */
export function reasons(text: string): string {
  const compiled = compile(text);
  return compiled.ok ? 'no problem' : compiled.problems.map(({ reason }) => reason).join('\n');
}

/** The article, which must be well-formed. */
export function compiled(text: string): CompiledArticle {
  const result = compile(text);
  if (!result.ok) throw new Error(report(result.problems));
  return result.value;
}

export const htmlOf = (text: string): string => proseHtml(compiled(text).rendered);
