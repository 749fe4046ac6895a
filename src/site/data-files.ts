import { dataFile, dataNames, dataTable, type SiteData } from '../exports/data/site.ts';
import { type DataName, dataPartPath, dataPath } from '../exports/paths.ts';
import { memoize, recent } from '../model/memoize.ts';
import { publication } from '../publication.ts';
import { digest } from '../store/digest.ts';
import { storeIn } from '../store/store.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { pagesOf } from '../views/site/paging.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { readSite, type SiteContent, siteContent } from './content.ts';
import { listDigests, wholeDigests } from './list.ts';

/** A part of the data of the site, which there is as JSON and as a table. */
interface DataPart {
  name: DataName;
  path: string;
  /** The part with what is older. */
  older?: string;
  articles: readonly ListedArticle[];
  key(): string;
}

/**
 * All of it. What articles add is in files of a hundred articles, and of the newest up to two hundred, as pages of lists
 * are: a file of a hundred thousand claims would be no use to anybody, and would change with every edit.
 */
const dataParts = memoize(({ articles, registry }: SiteView): DataPart[] => {
  const entities: DataPart = {
    name: 'entities',
    path: dataPath('entities'),
    articles,
    key: () => digest(listDigests(articles), JSON.stringify([...registry])),
  };
  const pages = pagesOf(articles, '');
  const parts = pages.flatMap(({ number, rows }, index) => {
    const after = pages[index + 1]?.number;
    const key = digest(wholeDigests(rows), String(after));
    return dataNames
      .filter((name) => name !== 'entities')
      .map((name): DataPart => {
        const path = number === undefined ? dataPath(name) : dataPartPath(name, number);
        return {
          name,
          path,
          articles: rows,
          key: () => key,
          ...(after !== undefined && { older: dataPartPath(name, after) }),
        };
      });
  });
  return [entities, ...parts];
}, new WeakMap());

const FOLDER = '/data/';
const tablePath = (path: string): string => path.replace(/json$/, 'csv');

/** The paths of the route `/data/[file]`: the files of a part follow each other, for they read the same articles. */
export async function dataFilePaths() {
  return dataParts(await readSite()).flatMap(({ path, key }) =>
    [path, tablePath(path)].map((file) => ({ params: { file: file.slice(FOLDER.length) }, cacheKey: key() })),
  );
}

/** @throws where there is no such file */
export async function readDataFile(file: string): Promise<{ text: string | Iterable<string>; type: string }> {
  const site = await readSite();
  const path = FOLDER + file;
  const part = dataParts(site).find((one) => one.path === path || tablePath(one.path) === path);
  if (part === undefined) throw new Error(`There is no data file ${path}.`);
  const { name, articles } = part;
  const contributionOf = contributionsTo(await siteContent());
  const data: SiteData = { registry: site.registry, articles, contributionOf };
  return path === part.path
    ? { text: dataFile(name, data, publication, part), type: 'application/json' }
    : { text: dataTable(name, data, publication), type: 'text/csv' };
}

/** As many articles as one part is made from: each is asked for by several of its files. */
const REMEMBERED = 200;

const contributionsTo = memoize(({ store }: SiteContent): SiteData['contributionOf'] => {
  const { pieces } = storeIn(store);
  return memoize(({ slug }) => pieces(slug), recent(REMEMBERED));
}, new WeakMap());
