import { exceptionProblems } from '../model/cast-rules.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import { entitySchema, type Registry } from '../model/entity.ts';
import type { SourceFile } from './article.ts';
import { readNamed } from './named-files.ts';

/** All of `content/entities`, with what is wrong in it. */
export function compileEntities(files: readonly SourceFile[]): {
  registry: Registry;
  problems: LocatedProblem[];
} {
  const { values, problems } = readNamed(
    files,
    entitySchema,
    (id) => `is the entity's id and becomes the address #entity-${id}`,
    (entity) => exceptionProblems(entity.not ?? [], entity, ['not']),
  );
  return { registry: values, problems };
}
