import { type CompiledArticle, compileArticle } from '../compile/article.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Registry } from '../model/entity.ts';
import type { ArticleRecord } from '../model/record.ts';
import { publication } from '../publication.ts';
import { recorded } from '../publication-record/recorded.ts';
import { site } from '../site.config.ts';
import { speaking } from '../speaking.ts';
import { articleView } from '../views/article/article-view.ts';
import type { AnchoredArticle } from '../views/article/context.ts';
import type { ArticleView } from '../views/article/view.ts';
import { type ListedArticle, listed } from '../views/site/listed.ts';
import { digest } from './digest.ts';
import type { Manuscript } from './manuscript.ts';
import { piecesOf } from './pieces.ts';
import { entityDigest, type Watched } from './registry.ts';
import type { Store } from './store.ts';

/** What is wrong: in the content itself, and where it silently departs from what was published. */
export interface Found {
  content: LocatedProblem[];
  record: LocatedProblem[];
}

export interface Compiling {
  watched: Watched;
  store: Store;
  /** A digest of all that every article is compiled with: the code, and the names of entities. */
  common: string;
  /** YYYY-MM-DD */
  today: string;
  /** Keeps an article that departs from its record as well: while writing nothing is published yet. */
  isWriting: boolean;
}

/** What came of an article. What was kept of it is in the store. */
export interface Outcome {
  isStored: boolean;
  found: Found;
}

/** Compiles an article, compares it with its record, and keeps it where nothing is wrong. */
export function compileInto({ file, record: recordFile }: Manuscript, compiling: Compiling): Outcome {
  const { watched, store, today, isWriting } = compiling;
  watched.needed();
  const compiled = compileArticle(file, watched.registry, site.lang);
  const { record, problems } = recorded(compiled.ok ? compiled.value : undefined, recordFile, today);
  const found = { content: compiled.ok ? [] : compiled.problems, record: problems };
  if (!compiled.ok || (problems.length > 0 && !isWriting)) return { isStored: false, found };
  const article = anchored(compiled.value, record);
  const view = articleView(article, watched.registry, site.lang);
  const nameOf = (id: string) => watched.registry.get(id)?.name ?? id;
  const pieces = piecesOf(view, { voice: speaking(), nameOf }, publication);
  const needs = watched.needed();
  const key =
    problems.length > 0 ? '' : keyOf({ file, record: recordFile }, needs, { ...compiling, ...watched });
  store.save(article, { key, needs, isDraft: article.article.draft, listing: listing(view, key) }, pieces);
  return { isStored: true, found };
}

function listing(view: ArticleView, key: string): ListedArticle {
  const rows = listed(view);
  return { ...rows, digest: key, rowDigest: digest(JSON.stringify(rows)) };
}

/** A digest of all that an article is compiled from, so far as one knows which entities it needs. */
export function keyOf(
  { file, record }: Manuscript,
  needs: readonly string[],
  { common, registry }: { common: string; registry: Registry },
): string {
  const entities = needs.map((id) => `${id} ${entityDigest(registry.get(id))}`);
  return digest(common, JSON.stringify([file, record]), ...entities);
}

function anchored({ slug, article, rendered }: CompiledArticle, record?: ArticleRecord): AnchoredArticle {
  const { text, blocks, places } = rendered;
  return { slug, article, text, blocks, places, record };
}
