import { foreignTo, voiceOf } from '../i18n/voice.ts';
import { type Rendered, render } from '../markdown/render.ts';
import { type Article, articleSchema } from '../model/article.ts';
import type { LocatedProblem, Problem } from '../model/diagnostics.ts';
import type { Registry } from '../model/entity.ts';
import { explain } from '../model/explain.ts';
import { folderFault, idPattern, suggestion } from '../model/ids.ts';
import { integrity } from '../model/integrity.ts';
import { isPlaceholder, knownTo } from '../model/placeholders.ts';
import type { Library } from '../model/source.ts';
import { undecidedProblems } from '../model/undecided.ts';
import type { CapturedOf } from '../sources/captured.ts';
import { anchorProblems } from './anchors.ts';
import { DEEP, tangle } from './complexity-limits.ts';
import { type Parts, splitFrontmatter } from './frontmatter.ts';
import { lineAndColumn } from './line-and-column.ts';
import { castMarks, quoteMarks } from './marks.ts';
import { lookUp, type Passages } from './passages.ts';
import { pictureQuotes, placed, quotesOf } from './quotes.ts';
import { withinStack } from './size.ts';
import { unknownSources, withShared } from './sources.ts';
import { fileProblems } from './text-faults.ts';
import { readYaml } from './yaml.ts';

/** A file of `content/`, read. */
export interface SourceFile {
  /** Relative to the project, with forward slashes: as it is shown to people. */
  path: string;
  text: string;
  /** Why it was not read, where it was not. Its text is then empty. */
  fault?: Fault;
}

/** Where the line is known, the fault lies in it. */
export type Fault = Pick<LocatedProblem, 'code' | 'reason'> & { line?: number };

/** An article that nothing is wrong with. */
export interface CompiledArticle {
  slug: string;
  file: SourceFile;
  article: Article;
  rendered: Rendered;
  passages: Passages;
}

export type Compiled = { ok: true; value: CompiledArticle } | { ok: false; problems: LocatedProblem[] };

/** What an article is compiled with besides the entities. */
export interface Around {
  /** The sources that it may name by their ids. */
  library?: Library | undefined;
  /** The files of entities and sources that have mistakes, without their endings. */
  refused?: ReadonlySet<string>;
  /** Looks up what was captured of a source. Left out where passages are not to be looked up. */
  captured?: CapturedOf | undefined;
  /** The language of the interface, where it does not speak that of the article. */
  site?: string | undefined;
  /** Whether what was proposed may stand there undecided, though the article is no draft: while it is being proposed. */
  undecided?: boolean;
}

/** Reads, validates, checks and anchors one article. Finds every problem in one go, and is a pure function of its input. */
export function compileArticle(file: SourceFile, registry: Registry, around: Around = {}): Compiled {
  const {
    library = NO_SOURCES,
    refused = NO_FILES,
    captured = () => ({ kind: 'none' }),
    site,
    undecided = false,
  } = around;
  const slug = slugOf(file.path);
  const unread = fileProblems(file);
  if (unread.length > 0) return { ok: false, problems: unread };
  const parts = splitFrontmatter(file.text, file.path);
  if ('code' in parts) return { ok: false, problems: [parts] };
  const yaml = readYaml(parts.yaml, file.path, parts.yamlLine);
  if (yaml.problems.length > 0) return { ok: false, problems: yaml.problems };
  const tangled = tangleProblems(parts, file.path);
  if (tangled.length > 0) return { ok: false, problems: tangled };
  const parsed = articleSchema.safeParse(withShared(yaml.data, library), { reportInput: true });
  const article = parsed.success ? parsed.data : undefined;
  const [quoted, pictures] = [quotesOf(yaml.data), pictureQuotes(yaml.data)];
  const words = article && voiceOf(article.lang, site).words;
  const annotations = {
    quoted: words
      ? quoteMarks(article, words)
      : quoted.map(({ anchor, selector }) => ({ anchor, selector, kind: '', name: '', data: {} })),
    cast: words ? castMarks(article, registry, words) : new Map<string, never>(),
    registry: article ? knownTo(article, registry) : registry,
    ...(words && { words: words.article.prose }),
    ...(article && words && { own: foreignTo(article.lang, words.lang) }),
    ...(article && { lang: article.lang }),
    pictures: pictures.map(({ selector }) => selector),
  };
  const rendered = withinStack(
    () => render(parts.body, annotations),
    () => undefined,
  );
  const unknown = unknownSources(yaml.data, library, refused);
  const passages = article ? lookUp(article, captured) : undefined;
  const problems: Problem[] = [
    ...slugProblems(slug),
    ...unknown,
    ...(parsed.success ? [] : explain(parsed.error.issues, articleSchema).filter(isNotOf(unknown))),
    ...(article ? integrity(article, registry, refused) : []),
    ...(article && !undecided ? undecidedProblems(article, registry) : []),
    ...(rendered && rendered.text.trim() !== ''
      ? anchorProblems(placed(quoted, pictures, rendered), rendered, yaml.data)
      : []),
    ...(passages?.problems ?? []),
  ];
  const located = [
    ...problems.map(yaml.at),
    ...bodyProblems(rendered, article?.draft ?? true, file.path, parts.bodyLine),
  ];
  if (passages === undefined || article === undefined || rendered === undefined || located.length > 0)
    return { ok: false, problems: inOrder(located) };
  return { ok: true, value: { slug, file, article, rendered, passages } };
}

/**
 * Adds to problems of an article’s frontmatter their places in its file.
 * Parses the file again: the syntax trees of a thousand articles, kept in case, would fill the memory.
 */
export function locateIn({ path, text }: SourceFile, problems: readonly Problem[]): LocatedProblem[] {
  if (problems.length === 0) return [];
  const parts = splitFrontmatter(text, path);
  return 'code' in parts ? [parts] : inOrder(problems.map(readYaml(parts.yaml, path, parts.yamlLine).at));
}

const NO_SOURCES: Library = new Map();
const NO_FILES: ReadonlySet<string> = new Set();

/** False for what is said of the places of other problems. */
const isNotOf =
  (others: readonly Problem[]) =>
  ({ path }: Problem): boolean =>
    !others.some((other) => other.path.join('.') === path.join('.'));

export const slugOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/, '');

function slugProblems(slug: string): Problem[] {
  const fault = folderFault(slug);
  if (fault !== undefined) return [{ code: 'file-name', path: [], reason: `The file's name: ${fault}` }];
  if (idPattern.test(slug)) return [];
  const reason = `The file's name becomes the address /articles/${slug}/: use lower-case letters, digits and single hyphens${suggestion(slug) || ', as in my-article'}.md.`;
  return [{ code: 'file-name', path: [], reason }];
}

function tangleProblems({ body, bodyLine }: Parts, file: string): LocatedProblem[] {
  const found = tangle(body);
  if (found === undefined) return [];
  const { line, column } = lineAndColumn(body, found.offset);
  return [{ code: 'too-deep', path: [], reason: found.reason, file, line: bodyLine + line - 1, column }];
}

function bodyProblems(
  rendered: Rendered | undefined,
  isDraft: boolean,
  file: string,
  line: number,
): LocatedProblem[] {
  if (rendered === undefined) {
    return [{ code: 'too-deep', path: [], reason: DEEP, file, line, column: 1 }];
  }
  const text = rendered.text.trim();
  if (text !== '' && (isDraft || !isPlaceholder(text))) return [];
  const reason = 'The article has no prose: write it below the second line of three hyphens.';
  return [{ code: 'empty-article', path: [], reason, file, line, column: 1 }];
}

const inOrder = (problems: LocatedProblem[]) =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
