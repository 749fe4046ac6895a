import { importText } from '../../src/cli/import/command.ts';
import { run } from '../../src/cli/world.ts';
import { compileArticle } from '../../src/compile/article.ts';
import { compileEntities } from '../../src/compile/entities.ts';
import { importWorld } from './import-world.ts';

/** Runs `npm run import`: its exit code and what it prints, and the files that are there afterwards. */
export async function imported(args: string[], machine: Parameters<typeof importWorld>[1] = {}) {
  const { machine: world, printed, disk } = importWorld(args, machine);
  const code = await run(() => importText(world), world);
  return { said: `${code}: ${printed()}`, disk };
}

/** What the build makes of the files on the disk. */
export function compiled(disk: ReadonlyMap<string, string | Uint8Array>) {
  const files = [...disk].map(([path, text]) => ({ path, text: String(text) }));
  const { registry, problems } = compileEntities(
    files.filter(({ path }) => path.startsWith('content/entities/')),
  );
  const articles = files
    .filter(({ path }) => path.startsWith('content/articles/'))
    .map((file) => compileArticle(file, registry));
  return {
    registry,
    problems: [...problems, ...articles.flatMap((one) => (one.ok ? [] : one.problems))],
    article: articles.flatMap((one) => (one.ok ? [one.value] : []))[0],
  };
}
