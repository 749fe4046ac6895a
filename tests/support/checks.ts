import { rules } from '../../src/checks/index.ts';
import { subjectOf } from '../../src/checks/subject.ts';
import { locator } from '../../src/cli/check/locate.ts';
import { splitFrontmatter } from '../../src/compile/frontmatter.ts';
import { cutValues } from '../../src/compile/value-comments.ts';
import { type Library, sourceSchema } from '../../src/model/source.ts';
import { article, cast, compiled, registry, source } from './article.ts';

/** An article in three lines: fields on top of what every article has, its prose, and words of the file to write otherwise. */
export type Sketch = [
  fields: Record<string, unknown>,
  prose?: string | undefined,
  edit?: readonly [from: string, to: string],
];

/** What one rule says of an article: line, column and message of each finding. */
const library: Library = new Map([
  ['shared', { ...sourceSchema.parse(source('shared')), url: 'https://example.org/shared/' }],
]);

/** As if nothing were there but what its name says. */
const linkFault = (address: string) =>
  address.startsWith('/lost/') ? `${address} leads nowhere.` : undefined;

export function findings(
  code: string,
  [fields, prose, [from, to] = ['', '']]: Sketch,
  today = '2026-11-23',
): string[] {
  const {
    slug,
    article: parsed,
    rendered,
    file,
  } = compiled(article({ entities: cast, ...fields }, prose).replace(from, () => to));
  const rule = rules.find((candidate) => candidate.code === code);
  if (rule === undefined) throw new Error(`There is no rule ${code}.`);
  const locate = locator(file);
  const parts = splitFrontmatter(file.text, file.path);
  const { yaml, body } = 'code' in parts ? { yaml: '', body: '' } : parts;
  const cuts = cutValues(yaml);
  return rule
    .find(
      subjectOf(
        { slug, article: parsed, ...rendered, markdown: body },
        { registry, library, today, cuts, linkFault },
      ),
    )
    .map(({ place, message }) => {
      const { line, column } = locate(place);
      const words = file.text.split('\n')[line - 1]?.slice(column - 1, column + 19);
      return `at “${words}”: ${message}`;
    });
}
