import Dossier from '../../components/Dossier.astro';
import { dossierOf } from '../../views/site/dossier.ts';
import type { Party } from '../../views/site/party.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { namesDigest } from '../registry.ts';
import { type Across, keyOf, page, rowDigests, type SitePage } from './page.ts';

/** A page for everybody in the registry. */
export const dossiers: Across = function* (site: SiteView): Iterable<SitePage> {
  const { parties, nameOf, voice } = site;
  const names = namesDigest(site.registry);
  for (const party of parties()) {
    const { path, entity } = party;
    yield page({
      path,
      shell: 'ledger',
      body: Dossier,
      document: () => ({ title: entity.name, description: entity.description }),
      props: () => ({ dossier: dossierOf(party, nameOf, voice), voice }),
      key: () => keyOf(entity, names, ...listsOf(party).map(rowDigests)),
    });
  }
};

/** All that a dossier counts something of. */
const listsOf = ({ appearances, says, about, paid, received }: Party) => [
  appearances,
  says,
  about,
  paid,
  received,
];
