import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { createFile } from '../disk/write.ts';
import { newArticle } from './new/command.ts';
import { newSite } from './new/site/command.ts';
import { readDigests } from './new/site/samples.ts';
import { writeEditorFiles } from './reference/editor.ts';
import { Misuse, realContentWorld, run } from './world.ts';

/** @throws Misuse where whoever is asked leaves, with Ctrl+C or Ctrl+D */
async function ask(question: string): Promise<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await prompt.question(question);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError')
      throw new Misuse('\nNothing has been changed.');
    throw error;
  } finally {
    prompt.close();
  }
}

const project = process.cwd();
const world = { ...realContentWorld(true), create: createFile, ...(process.stdin.isTTY && { ask }) };
process.exitCode = await run(async () => {
  const { site } = await import('../site.config.ts');
  if (!world.args.includes('--site')) return newArticle({ ...world, lang: site.lang });
  const list = await readFile(new URL('./new/site/samples.sha256', import.meta.url), 'utf8');
  return newSite({ ...world, project, site, digests: readDigests(list) });
}, world);
if (process.exitCode === 0) await writeEditorFiles(project, world.cwd);
