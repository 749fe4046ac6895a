import { stringify } from 'yaml';
import { compileArticle, type SourceFile } from '../../compile/article.ts';
import { ARTICLES } from '../../compile/folders.ts';
import { sizeProblems } from '../../compile/size.ts';
import { draftArticle, type Progress } from '../../drafting/draft/draft.ts';
import type { Draft } from '../../drafting/draft/types.ts';
import { slugOf } from '../../drafting/entities/ids.ts';
import { languageOf } from '../../drafting/language.ts';
import { pageText } from '../../markdown/page-text.ts';
import { toTree } from '../../markdown/render.ts';
import { type Anchor, anchor } from '../../model/anchor.ts';
import { type Entity, entitySchema, type Registry } from '../../model/entity.ts';
import { placeholdersIn } from '../../model/placeholders.ts';
import { clip } from '../../model/show.ts';
import { Misuse } from '../world.ts';
import type { Options } from './options.ts';
import type { Source } from './read.ts';

/** An article as it will be written, and what is to be said about it. */
export interface Imported {
  slug: string;
  path: string;
  text: string;
  lang: string;
  draft: Draft;
}

interface Given {
  source: Source;
  options: Options;
  registry: Registry;
  today: string;
  progress: Progress;
}

/**
 * Drafts an article that the build takes as it is.
 * @throws Misuse where a reader would see no words
 */
export function importArticle({ source, options, registry, today, progress }: Given): Imported {
  const { text, breaks } = pageText(toTree(proseOf(source)));
  if (text.trim() === '')
    throw new Misuse(
      `${options.input} has no prose: in it stand definitions, notes or HTML alone, which a reader does not see.`,
    );
  const lang = languageOf(text);
  const title = clip(options.title ?? source.title ?? firstSentence(text, lang), 160);
  const slug = options.slug ?? slugOf(title.split(/\s+/u).slice(0, 8).join(' ')) ?? `imported-${today}`;
  const path = `${ARTICLES}/${slug}.md`;
  const draft = draftArticle({ text, breaks }, registry, progress, lang);
  draft.doubts.unshift(...(source.doubts ?? []));
  const compose = (): string => file(draft, { title, lang, today, source, options });
  progress('checking the draft');
  const fitting = fitSize(draft, path, compose);
  return {
    slug,
    path,
    text: leaveOutProblems(draft, { path, text: fitting }, compose, registry),
    lang,
    draft,
  };
}

const firstSentence = (text: string, lang: string) => {
  const words = (/^[\s\S]*?(?:[.!?](?=\s|$)|[。！？।؟])/u.exec(text)?.[0] ?? text)
    .replace(/\s+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(words) ? clip(words, 100).replace(/[.。।]$/u, '') : placeholdersIn(lang).title;
};

interface Head extends Pick<Given, 'source' | 'options' | 'today'> {
  title: string;
  lang: string;
}

const PREAMBLE = `# Drafted by npm run import: every claim is unverified. Before it is published, look at each entry, say what the
# role of each member of the cast is, add sources and evidence, and take out "draft: true".
`;

function file({ entities, amounts, claims }: Draft, head: Head): string {
  const { title, lang, today, source, options } = head;
  const { url } = source;
  const words = placeholdersIn(lang);
  const data = {
    title,
    dek: words.importedDek,
    authors: [options.author ?? words.author],
    published: today,
    lang,
    draft: true,
    ...(url && { origin: { source: ORIGIN } }),
    entities,
    amounts,
    claims,
    ...(url && { sources: [pageOf(url, head)] }),
  };
  return `---\n${PREAMBLE}${stringify(data, { lineWidth: 0 })}---\n${proseOf(source)}`;
}

/** What stands below the frontmatter. */
const proseOf = ({ body }: Source) => `\n${body}\n`;

const ORIGIN = 'imported-page';

/** A page that was fetched is the report under analysis. */
function pageOf(url: string, { title, today, source: { published, ...source } }: Head) {
  const publisher = clip(source.publisher ?? new URL(url).hostname.replace(/^www\./u, ''), 120);
  const page = { id: ORIGIN, publisher, title: clip(title, 240), url, ...(published && { published }) };
  return { ...page, accessed: today, tier: 'pointer', seen: 'read' };
}

/**
 * An article has a greatest length: claims that the text makes in its own voice go first, then the last ones.
 * @returns the file with what is left
 */
function fitSize(draft: Draft, path: string, compose: () => string): string {
  const all = draft.claims.length;
  let text = compose();
  const isTooLong = () => sizeProblems({ path, text }).length > 0;
  const keep = (claims: Draft['claims']) => {
    draft.claims = claims;
    text = compose();
  };
  if (isTooLong()) keep(draft.claims.filter(({ says }) => says.record !== 'author'));
  while (isTooLong() && draft.claims.length > 0)
    keep(draft.claims.slice(0, Math.floor(draft.claims.length / 2)));
  if (draft.claims.length < all)
    draft.doubts.push(
      `${all - draft.claims.length} of ${all} sentences are no claims yet: with them the file would be too long. Divide the text.`,
    );
  return text;
}

/**
 * Whatever of the draft the compiler does not take is left to the writer, and said so.
 * @returns the file with what is left
 */
function leaveOutProblems(
  draft: Draft,
  { path, text }: SourceFile,
  compose: () => string,
  registry: Registry,
): string {
  const known = new Map<string, Entity>([
    ...registry,
    ...[...draft.stubs].map(([id, stub]) => [id, entitySchema.parse(stub)] as const),
  ]);
  const compiled = compileArticle({ path, text }, known);
  if (compiled.ok) return leaveOutUnnamed(draft, compiled.value.rendered.places) ? compose() : text;
  for (const key of ['claims', 'amounts'] as const) {
    const bad = new Set(
      compiled.problems.flatMap((problem) =>
        problem.path[0] === key && typeof problem.path[1] === 'number' ? [problem.path[1]] : [],
      ),
    );
    for (const index of bad)
      draft.doubts.push(
        `${key}: "${draft[key][index]?.quote ?? ''}" is left out: it would not pass the check.`,
      );
    if (key === 'claims') draft.claims = draft.claims.filter((_, index) => !bad.has(index));
    else draft.amounts = draft.amounts.filter((_, index) => !bad.has(index));
  }
  const mended = compose();
  const again = compileArticle({ path, text: mended }, known);
  if (again.ok) return leaveOutUnnamed(draft, again.value.rendered.places) ? compose() : mended;
  throw new Misuse(
    `The draft does not pass the check. This is a fault of import: please report it.\n${again.problems.map(({ line, reason }) => `${line}: ${reason}`).join('\n')}`,
  );
}

/** A name that stands only where no word begins or ends (“Yusuf/Cat Stevens”) is met nowhere: who has it is not in the cast. @returns whether there is one */
function leaveOutUnnamed(draft: Draft, places: ReadonlyMap<Anchor, unknown>): boolean {
  const needed = new Set([
    ...draft.claims.flatMap(({ says, through }) => [says.who, through]),
    ...draft.amounts.flatMap(({ from, to }) => [from, to]),
  ]);
  const isUnnamed = (id: string) => !needed.has(id) && !places.has(anchor('entity', id));
  const unnamed = draft.entities.filter(({ id }) => isUnnamed(id));
  for (const { id } of unnamed) {
    draft.entities = draft.entities.filter((member) => member.id !== id);
    draft.stubs.delete(id);
    for (const claim of draft.claims) {
      const about = claim.about?.filter((other) => other !== id) ?? [];
      if (about.length > 0) claim.about = about;
      else delete claim.about;
    }
  }
  return unnamed.length > 0;
}
