import { createInterface } from 'node:readline/promises';
import { contentRoot } from '../compile/folders.ts';
import { createFile } from '../disk/write.ts';
import { dayOf } from '../publication-record/days.ts';
import { site } from '../site.config.ts';
import { newArticle } from './new/command.ts';
import { writeEditorFiles } from './reference/editor.ts';
import { realWorld, run } from './world.ts';

async function ask(question: string): Promise<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await prompt.question(question);
  } finally {
    prompt.close();
  }
}

const world = {
  ...realWorld(),
  cwd: contentRoot(process.cwd()),
  today: dayOf(new Date()),
  lang: site.lang,
  create: createFile,
  ...(process.stdin.isTTY && { ask }),
};
process.exitCode = await run(() => newArticle(world), world);
if (process.exitCode === 0) await writeEditorFiles(process.cwd(), world.cwd);
