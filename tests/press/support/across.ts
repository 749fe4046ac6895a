import '../../../src/press/components.ts';
import { compileArticle } from '../../../src/compile/article.ts';
import { compileEntities } from '../../../src/compile/entities.ts';
import type { Registry } from '../../../src/model/entity.ts';
import type { ArticleView } from '../../../src/views/article/view.ts';
import type { ListedArticle } from '../../../src/views/site/listed.ts';
import { articleFile } from '../../bench/corpus/article.ts';
import { ENTITIES, entityFile, entityId } from '../../bench/corpus/entities.ts';
import { slugAt } from '../../bench/corpus/write.ts';

/*
 * Makes the pages across articles of some sites, one after the other, and prints what became of each page. It is a
 * program of its own because only Node itself, not the test runner, imports components as the press does.
 */
const { articleView } = await import('../../../src/views/article/article-view.ts');
const { listed } = await import('../../../src/views/site/listed.ts');
const { siteViewOf } = await import('../../../src/views/site/site-view.ts');
const { digest } = await import('../../../src/store/digest.ts');
const { newestFirst } = await import('../../../src/store/edition.ts');
const { isPage } = await import('../../../src/press/output.ts');
const { piecesOf } = await import('../../../src/store/pieces.ts');
const { renderToString } = await import('../../../src/press/runtime.ts');
const { sitePages } = await import('../../../src/press/site-pages.ts');
const { publication } = await import('../../../src/publication.ts');

/** Editions of articles, by their numbers; and of entities that are not in their first. */
export interface Content {
  articles: Record<number, number>;
  entities?: Record<number, number>;
}

/** By path: its key, a digest of its content, its length, and the pages that it links to. */
export type Across = Record<string, { key: string; content: string; length: number; links: string[] }>;

const SEED = 6;

function registryOf(editions: Record<number, number>): Registry {
  const files = Array.from({ length: ENTITIES }, (_, index) => ({
    path: `content/entities/${entityId(index)}.yaml`,
    text: entityFile(SEED, index, editions[index]),
  }));
  return compileEntities(files).registry;
}

const known = new Map<string, ArticleView>();

function viewOf(index: number, edition: number, registry: Registry, state: string): ArticleView {
  const name = `${index} ${edition} ${state}`;
  const view = known.get(name) ?? compiled(index, edition, registry);
  known.set(name, view);
  return view;
}

function compiled(index: number, edition: number, registry: Registry): ArticleView {
  const path = `content/articles/${slugAt(index)}.md`;
  const answer = compileArticle({ path, text: articleFile(SEED, index, undefined, edition) }, registry);
  if (!answer.ok) throw new Error(`${path} is not sound.`);
  const { slug, article, rendered } = answer.value;
  return articleView({ slug, article, ...rendered }, registry);
}

function across({ articles, entities = {} }: Content): Across {
  const registry = registryOf(entities);
  const views = new Map(
    Object.entries(articles).map(([index, edition]) => {
      const view = viewOf(Number(index), edition, registry, JSON.stringify(entities));
      return [view.slug, view];
    }),
  );
  const listings = [...views.values()].map((view): ListedArticle => {
    const state = JSON.stringify({ ...view, places: [...view.places] });
    const rows = listed(view);
    return JSON.parse(
      JSON.stringify({ ...rows, digest: digest(state), rowDigest: digest(JSON.stringify(rows)) }),
    );
  });
  const site = siteViewOf(listings.sort(newestFirst), registry, 'en');
  const open = (slug: string) => views.get(slug) as ArticleView;
  const pieces = ({ slug }: { slug: string }) => piecesOf(open(slug), site, publication);
  const pages = [...sitePages(site, { publication, open, pieces, isWriting: false })];
  return Object.fromEntries(
    pages.map((output) => {
      const made = isPage(output) ? renderToString(output.body, output.props) : output.make();
      const text = typeof made === 'string' ? made : [...made].join('');
      const document = isPage(output) ? JSON.stringify(output.document) : '';
      const links = isPage(output)
        ? [...text.matchAll(/href="(\/[^"#]*)/g)].map(([, path = '']) => path)
        : [];
      return [
        output.path,
        { key: output.key(), content: digest(document, text), length: text.length, links },
      ];
    }),
  );
}

const contents: Content[] = JSON.parse(process.argv[2] ?? '[]');
process.stdout.write(JSON.stringify(contents.map(across)));
