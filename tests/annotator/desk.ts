import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFolder } from '../support/folder.ts';

export const ARTICLE = 'content/articles/bridge.md';

/** A copy of the fixture. */
export function desk() {
  const root = testFolder();
  cpSync('tests/fixtures/annotator', root, { recursive: true });
  const text = () => readFileSync(join(root, ARTICLE), 'utf8');
  return { root, text, before: text() };
}

export const passage = { quote: 'about $40 million', start: 57 };
export const insertion = { act: 'insert', slug: 'bridge', kind: 'claim', passage, fields: {} };

/** Messages in the language of the panel. */
export const says = (...texts: string[]) => texts.map((text) => ({ text }));
