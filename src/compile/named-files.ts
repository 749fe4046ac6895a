import type * as z from 'zod';
import type { LocatedProblem, Problem } from '../model/diagnostics.ts';
import { explain } from '../model/explain.ts';
import { folderFault, idPattern, suggestion } from '../model/ids.ts';
import type { SourceFile } from './article.ts';
import { fileProblems } from './text-faults.ts';
import { readYaml } from './yaml.ts';

/** What the files of a folder hold, by their names, which are ids. */
export interface Named<Value> {
  values: ReadonlyMap<string, Value>;
  problems: LocatedProblem[];
}

/**
 * Reads YAML files that are named by the id of what they hold.
 * Two files with one name are a problem, for the second would be lost.
 * @param becomes what the id is used for, as in "becomes the address #entity-microsoft"
 * @param judge what else is wrong with a value of the right form
 */
export function readNamed<Schema extends z.ZodObject>(
  files: readonly SourceFile[],
  schema: Schema,
  becomes: (id: string) => string,
  judge: (value: z.output<Schema>) => Problem[] = () => [],
): Named<z.output<Schema>> {
  const values = new Map<string, z.output<Schema>>();
  const first = new Map<string, string>();
  const problems: LocatedProblem[] = [];
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const id = file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    const earlier = first.get(id);
    if (earlier !== undefined) {
      problems.push(taken(file.path, id, earlier));
      continue;
    }
    first.set(id, file.path);
    const unread = fileProblems(file);
    problems.push(...unread);
    if (unread.length > 0) continue;
    const yaml = readYaml(file.text, file.path, 1);
    problems.push(...yaml.problems);
    const fault = nameFault(id, becomes);
    if (fault !== undefined) problems.push(yaml.at({ code: 'file-name', path: [], reason: fault }));
    if (yaml.problems.length > 0) continue;
    const parsed = schema.safeParse(yaml.data, { reportInput: true });
    if (parsed.success) {
      values.set(id, parsed.data);
      problems.push(...judge(parsed.data).map(yaml.at));
    } else problems.push(...explain(parsed.error.issues, schema, 'The file').map(yaml.at));
  }
  return { values, problems };
}

const taken = (file: string, id: string, earlier: string): LocatedProblem => ({
  code: 'duplicate-id',
  path: [],
  reason: `${earlier} already has the id ${id}, and of two files with one id only one could be meant: give this one another name.`,
  file,
  line: 1,
  column: 1,
});

function nameFault(id: string, becomes: (id: string) => string): string | undefined {
  const fault = folderFault(id);
  if (fault !== undefined) return `The file's name: ${fault}`;
  if (idPattern.test(id)) return undefined;
  return `The file's name ${becomes(id)}: use lower-case letters, digits and single hyphens${suggestion(id)}.`;
}
