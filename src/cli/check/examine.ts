import { type Remark, remarks } from '../../checks/index.ts';
import { type Subject, subjectOf } from '../../checks/subject.ts';
import type { CompiledArticle } from '../../compile/article.ts';
import { splitFrontmatter } from '../../compile/frontmatter.ts';
import type { Diagnosis } from './diagnosis.ts';
import { locator } from './locate.ts';

interface Around extends Pick<Subject, 'registry' | 'library' | 'today'> {
  all: boolean;
}

/**
 * Applies every editorial rule to an article that compiles. `diagnoses`: errors, warnings and, where `all` are wanted,
 * remarks. `infos`: the codes of all remarks, without their places, which cost more to find than the remarks.
 */
export function examine(
  { slug, article, rendered, file }: CompiledArticle,
  { all, ...around }: Around,
): { diagnoses: Diagnosis[]; infos: string[] } {
  const parts = splitFrontmatter(file.text, file.path);
  const markdown = 'body' in parts ? parts.body : '';
  const found = remarks(subjectOf({ slug, article, ...rendered, markdown }, around));
  const infos = found.filter(({ rule }) => rule.severity === 'info');
  const locate = locator(file);
  const shown = all ? found : found.filter((remark) => !infos.includes(remark));
  return {
    diagnoses: shown.map((remark) => ({ file: file.path, ...locate(remark.place), ...words(remark) })),
    infos: infos.map(({ rule }) => rule.code),
  };
}

const words = ({ rule: { severity, code }, message }: Remark) => ({ severity, code, message });
