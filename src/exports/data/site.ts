import { capital } from '../../model/capital.ts';
import type { Registry } from '../../model/entity.ts';
import type { ListedArticle } from '../../views/site/listed.ts';
import { type DataName, dataPath } from '../paths.ts';
import type { Publication } from '../publication.ts';
import { csvHead, csvLines } from '../records-csv.ts';
import type { Contribution } from './contribution.ts';
import { entityRecords } from './entities.ts';
import { head } from './references.ts';
import { fragment, jsonFile } from './stream.ts';

/** The whole site as data. `contributionOf` gives what an article adds to it; articles are asked one after the other. */
export interface SiteData {
  /** Newest first. */
  articles: readonly ListedArticle[];
  registry: Registry;
  contributionOf(article: ListedArticle): Contribution;
}

export const dataNames: readonly DataName[] = ['claims', 'entities', 'figures', 'sources'];

/** `/data/….json`, piece by piece: at its path, and with the path of the file that goes on with older articles. */
export function dataFile(
  name: DataName,
  data: SiteData,
  publication: Publication,
  { path, older }: { path: string; older?: string | undefined } = { path: dataPath(name) },
): Iterable<string> {
  const { name: siteName } = publication.site;
  const title = `${name === 'entities' ? 'Companies and people' : capital(name)} of ${siteName}`;
  const records =
    name === 'entities'
      ? entities(data, publication, (record) => fragment([record]))
      : contributions(data, name);
  return jsonFile(head(name, path, title, publication, older), {
    [name]: records,
    ...(name === 'claims' && { withdrawn: contributions(data, 'withdrawn') }),
  });
}

/** `/data/….csv`, piece by piece. */
export function* dataTable(name: DataName, data: SiteData, publication: Publication): Iterable<string> {
  yield csvHead(name);
  if (name === 'entities') yield* entities(data, publication, (record) => csvLines(name, [record]));
  else yield* contributions(data, `${name}.csv`);
}

function* contributions({ articles, contributionOf }: SiteData, part: keyof Contribution): Iterable<string> {
  for (const article of articles) yield contributionOf(article)[part];
}

function* entities(
  { articles, registry }: SiteData,
  publication: Publication,
  write: (record: object) => string,
): Iterable<string> {
  for (const record of entityRecords(articles, registry, publication)) yield write(record);
}
