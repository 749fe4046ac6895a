import type { LocatedProblem } from '../model/diagnostics.ts';
import { type Entity, entitySchema, type Registry } from '../model/entity.ts';
import { explain } from '../model/explain.ts';
import { folderFault, idPattern } from '../model/ids.ts';
import type { SourceFile } from './article.ts';
import { sizeProblems } from './size.ts';
import { readYaml } from './yaml.ts';

/** All of `content/entities`, with what is wrong in it. */
export function compileEntities(files: readonly SourceFile[]): {
  registry: Registry;
  problems: LocatedProblem[];
} {
  const registry = new Map<string, Entity>();
  const problems: LocatedProblem[] = [];
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const id = file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    const oversize = sizeProblems(file);
    problems.push(...oversize);
    if (oversize.length > 0) continue;
    const yaml = readYaml(file.text, file.path, 1);
    problems.push(...yaml.problems);
    const fault = folderFault(id);
    if (fault !== undefined)
      problems.push(yaml.at({ code: 'file-name', path: [], reason: `The file's name: ${fault}` }));
    else if (!idPattern.test(id)) {
      const reason = `The file's name is the entity's id and becomes the address #entity-${id}: use lower-case letters, digits and single hyphens.`;
      problems.push(yaml.at({ code: 'file-name', path: [], reason }));
    }
    if (yaml.problems.length > 0) continue;
    const parsed = entitySchema.safeParse(yaml.data, { reportInput: true });
    if (parsed.success) registry.set(id, parsed.data);
    else problems.push(...explain(parsed.error.issues, entitySchema, 'The file').map(yaml.at));
  }
  return { registry, problems };
}
