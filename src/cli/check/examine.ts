import { type Remark, remarks } from '../../checks/index.ts';
import { type Subject, subjectOf } from '../../checks/subject.ts';
import { cutMessage, valueCut } from '../../checks/value-cut.ts';
import type { CompiledArticle, SourceFile } from '../../compile/article.ts';
import { splitFrontmatter } from '../../compile/frontmatter.ts';
import { cutValues } from '../../compile/value-comments.ts';
import { readYaml } from '../../compile/yaml.ts';
import type { Diagnosis } from './diagnosis.ts';
import { locator } from './locate.ts';

interface Around extends Pick<Subject, 'registry' | 'library' | 'today' | 'linkFault'> {
  all: boolean;
}

/**
 * Applies every editorial rule to an article that compiles. `diagnoses`: errors, warnings and, where `all` are wanted,
 * remarks. `infos`: the codes of all remarks, without their places, which cost more to find than the remarks.
 */
export function examine(
  compiled: CompiledArticle,
  { all, ...around }: Around,
): { diagnoses: Diagnosis[]; infos: string[] } {
  const { file } = compiled;
  const found = remarks(subjectIn(compiled, around));
  const infos = found.filter(({ rule }) => rule.severity === 'info');
  const locate = locator(file);
  const shown = all ? found : found.filter((remark) => !infos.includes(remark));
  return {
    diagnoses: shown.map((remark) => ({ file: file.path, ...locate(remark.place), ...words(remark) })),
    infos: infos.map(({ rule }) => rule.code),
  };
}

/** An article as the rules read it. */
export function subjectIn(
  { slug, article, rendered, file }: CompiledArticle,
  around: Omit<Around, 'all'>,
): Subject {
  const { yaml, body } = partsOf(file);
  return subjectOf({ slug, article, ...rendered, markdown: body }, { ...around, cuts: cutValues(yaml) });
}

const words = ({ rule: { severity, code }, message }: Remark) => ({ severity, code, message });

function partsOf({ path, text }: SourceFile): { yaml: string; body: string } {
  const parts = splitFrontmatter(text, path);
  return 'code' in parts ? { yaml: '', body: '' } : parts;
}

/** Of an entity or a source that articles share: the one rule that is about how a file is written. */
export function examineShared({ path: file, text }: SourceFile): Diagnosis[] {
  const { severity, code } = valueCut;
  return cutValues(text).map((cut) => {
    const { line, column } = readYaml(text, file, 1).at({ code: 'schema', path: cut.path, reason: '' });
    return { file, line, column, severity, code, message: cutMessage(cut) };
  });
}
