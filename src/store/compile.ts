import { type CompiledArticle, compileArticle } from '../compile/article.ts';
import { saysDraft } from '../compile/frontmatter.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Entity } from '../model/entity.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Source } from '../model/source.ts';
import { publication } from '../publication.ts';
import { sealDigest } from '../publication-record/digest.ts';
import { recorded } from '../publication-record/recorded.ts';
import { site } from '../site.config.ts';
import { capturedIn } from '../sources/captured.ts';
import { speaking } from '../speaking.ts';
import { articleView } from '../views/article/article-view.ts';
import type { AnchoredArticle } from '../views/article/context.ts';
import type { ArticleView } from '../views/article/view.ts';
import { type ListedArticle, listed } from '../views/site/listed.ts';
import { digest } from './digest.ts';
import type { Manuscript } from './manuscript.ts';
import { keyOf, stateOf } from './needs.ts';
import { piecesOf } from './pieces.ts';
import { withSiteLinks } from './site-links.ts';
import type { Store } from './store.ts';
import type { Watched } from './watched.ts';

/** What is wrong: in the content itself, and where it silently departs from what was published. */
export interface Found {
  content: LocatedProblem[];
  record: LocatedProblem[];
  /** In drafts that were never published: work in hand, of which a build makes nothing anyway. */
  drafts: LocatedProblem[];
}

export interface Compiling {
  /** Holds `content/`. */
  root: string;
  registry: Watched<Entity>;
  library: Watched<Source>;
  /** The files of entities and sources that have mistakes, without their endings. */
  refused: ReadonlySet<string>;
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
  const { root, refused, store, common, today, isWriting } = compiling;
  const [registry, library] = [compiling.registry.values, compiling.library.values];
  compiling.registry.needed();
  compiling.library.needed();
  const compiled = compileArticle(file, registry, {
    library,
    refused,
    captured: capturedIn(root),
    site: site.lang,
  });
  const { record, problems } = recorded(compiled.ok ? compiled.value : undefined, recordFile, today);
  const own = compiled.ok ? [] : compiled.problems;
  const isDraft = !compiled.ok && recordFile === undefined && saysDraft(file.text);
  const found = { content: isDraft ? [] : own, record: problems, drafts: isDraft ? own : [] };
  if (!compiled.ok || (problems.length > 0 && !isWriting)) return { isStored: false, found };
  const { article, looked } = anchored(compiled.value, record, root);
  const view = articleView(article, registry, site.lang);
  const nameOf = (id: string) => registry.get(id)?.name ?? id;
  const pieces = piecesOf(view, { voice: speaking(), nameOf }, publication);
  const { files: captures, unseen } = compiled.value.passages;
  const needs = {
    entities: compiling.registry.needed(),
    sources: compiling.library.needed(),
    files: [...captures, ...looked].map((path) => stateOf(root, path)),
  };
  const supply = { root, registry, library, common };
  const key = problems.length > 0 ? '' : keyOf({ file, record: recordFile }, needs, supply);
  const entry = { common, key, needs, unseen, isDraft: article.article.draft, listing: listing(view, key) };
  store.save(article, entry, pieces);
  return { isStored: true, found };
}

function listing(view: ArticleView, key: string): ListedArticle {
  const rows = listed(view);
  return {
    ...rows,
    digest: key,
    beside: view.beside,
    rowDigest: digest(JSON.stringify(rows)),
    ...(view.record && { seal: sealDigest(view.record) }),
  };
}

function anchored(
  { slug, article, rendered, file }: CompiledArticle,
  record: ArticleRecord | undefined,
  root: string,
) {
  const { text, places } = rendered;
  const { blocks, beside, looked } = withSiteLinks(rendered.blocks, file, root);
  const whole: AnchoredArticle = { slug, article, text, blocks, beside, places, record };
  return { article: whole, looked };
}
