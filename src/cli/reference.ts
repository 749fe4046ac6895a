import { readFile, writeFile } from 'node:fs/promises';
import { reference } from '../model/reference.ts';

const START = '<!-- reference: written by `npm run reference` from src/model -->';
const END = '<!-- /reference -->';

/** The README with the reference of today between its two marks. */
export function withReference(readme: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start === -1 || end < start)
    throw new Error(`README.md has lost the marks of its reference: ${START} and ${END}.`);
  return `${readme.slice(0, start + START.length)}\n\n${reference()}\n\n${readme.slice(end)}`;
}

if (import.meta.main) await writeFile('README.md', withReference(await readFile('README.md', 'utf8')));
