import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reference } from '../model/reference.ts';
import { writeEditorFiles } from './reference/editor.ts';
import { schemaFiles } from './reference/json-schemas.ts';
import { rulesReference } from './reference/rules.ts';

const START = '<!-- reference: written by `npm run reference` from src/model -->';
const END = '<!-- /reference -->';
const RULES_START = '<!-- rules: written by `npm run reference` from src/checks -->';
const RULES_END = '<!-- /rules -->';

/** The README with the reference of today between its two marks, and the editorial rules between theirs. */
export function withReference(readme: string): string {
  const whole = between(readme, START, END, reference());
  return readme.includes(RULES_START) ? between(whole, RULES_START, RULES_END, rulesReference()) : whole;
}

function between(readme: string, first: string, last: string, text: string): string {
  const [start, end] = [readme.indexOf(first), readme.indexOf(last)];
  if (start === -1 || end < start)
    throw new Error(`README.md has lost the marks of its reference: ${first} and ${last}.`);
  return `${readme.slice(0, start + first.length)}\n\n${text}\n\n${readme.slice(end)}`;
}

if (import.meta.main) {
  await writeFile('README.md', withReference(await readFile('README.md', 'utf8')));
  for (const [path, text] of schemaFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await writeEditorFiles(process.cwd());
}
