import { slugOf } from '../../compile/article.ts';
import { ARTICLES, namesIn } from '../../compile/folders.ts';
import { RECORD, recordPath } from '../../publication-record/path.ts';

/** Why no new article can have an address; nothing where none has it or had it. @param root the folder that holds `content/` */
export async function addressFault(slug: string, root: string): Promise<string | undefined> {
  const [articles, records] = await Promise.all([
    namesIn(root, ARTICLES, 'md'),
    namesIn(root, RECORD, 'yaml'),
  ]);
  const taken = articles.find((path) => slugOf(path) === slug);
  if (taken !== undefined) return `${taken} has the address /articles/${slug}/ already. Give another --slug.`;
  if (records.includes(recordPath(slug)))
    return `An article was published at /articles/${slug}/ before (${recordPath(slug)}), and addresses are not used twice. Give another --slug.`;
  return undefined;
}
