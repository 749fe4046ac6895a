import { readdirSync } from 'node:fs';
import { styles } from '../charts/standalone.ts';
import { hostFiles, type Redirect, sectionsOf } from '../hosting/host-files.ts';
import { within } from '../links.ts';
import { site } from '../site.config.ts';
import { articlePath, claimPath } from '../views/paths.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { movedLists } from './claim-lists.ts';
import { readSite } from './content.ts';
import { drawingSheets } from './drawing-file.ts';

/** What hosts read of the site, beside its pages: by name, at the root of the built site. */
export async function readHostingFiles(): Promise<ReadonlyMap<string, string>> {
  const view = await readSite();
  return hostFiles({
    base: site.base,
    drawingStyle: styles(drawingSheets),
    sections: sectionsOf(readdirSync('src/pages')),
    redirects: [
      PICTURES,
      ...view.articles.flatMap(renamed),
      ...movedLists(view).map(({ from, to }) => ({ from: within(from), to: within(to) })),
    ],
  });
}

/** The page of pictures that articles had up to 0.1.0: one rule leads from all of them to their article. */
const PICTURES: Redirect = {
  from: within(`${articlePath(':slug')}pictures/*`),
  to: within(articlePath(':slug')),
};

/** The addresses that claims had before they were renamed, and where they lead. */
const renamed = ({ slug, claims }: ListedArticle): Redirect[] =>
  claims.flatMap((claim) =>
    claim.formerly.map((id) => ({ from: within(claimPath(slug, id)), to: within(claim.path) })),
  );
