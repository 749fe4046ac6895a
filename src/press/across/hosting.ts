import { readdirSync } from 'node:fs';
import { styles } from '../../charts/standalone.ts';
import { hostFiles, sectionsOf } from '../../hosting/host-files.ts';
import type { Redirect } from '../../hosting/redirects.ts';
import { within } from '../../links.ts';
import { site } from '../../site.config.ts';
import drawing from '../../styles/drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { claimPath } from '../../views/paths.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { type Across, file, keyOf, type SitePage } from './page.ts';

/** What hosts read of the site, beside its pages. */
export const hosting: Across = function* ({ articles }: SiteView): Iterable<SitePage> {
  const redirects = articles.flatMap(moved);
  const files = hostFiles({
    base: site.base,
    drawingStyle: styles({ tokens, drawing }),
    sections: sectionsOf(readdirSync('src/pages')),
    redirects,
  });
  for (const [name, text] of files)
    yield file({ path: `/${name}`, type: 'text/plain', make: () => text, key: () => keyOf(text) });
};

/** The addresses that claims had before they were renamed, and where they lead. */
const moved = ({ slug, claims }: SiteView['articles'][number]): Redirect[] =>
  claims.flatMap((claim) =>
    claim.formerly.map((id) => ({ from: within(claimPath(slug, id)), to: within(claim.path) })),
  );
