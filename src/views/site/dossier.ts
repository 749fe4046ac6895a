import type { Voice } from '../../i18n/voice.ts';
import { balanceOf } from '../article/balance.ts';
import { byGravity } from '../article/status.ts';
import type { Balance } from '../article/view.ts';
import { entityPath, facetPath } from '../paths.ts';
import { type Kept, keptOf } from './due.ts';
import { bySize, type ClaimRow, type FigureRow, type Place, partiesOf } from './ledger.ts';
import type { Party } from './party.ts';
import { type Event, timeline } from './timeline.ts';

/** How much of each list a dossier shows; how many of the newest claims its events are taken from. */
export const MOST_ROWS = 50;
const MOST_EVENTFUL = 200;

/** What of a long list is shown: the newest. */
export interface Excerpt<Row> {
  rows: Row[];
  /** Of all, whether shown or not. */
  total: number;
}

/** All that the site knows of a company, person or other party; of what grows with the site, the newest. */
export interface Dossier extends Pick<Party, 'id' | 'path' | 'entity'> {
  /** Where articles name it: the first words in each. */
  appearances: Excerpt<{ article: Place; role: string; href: string }>;
  says: Excerpt<ClaimRow>;
  about: Excerpt<ClaimRow>;
  /** What became of all claims that it makes, and of its promises and forecasts among them. */
  reliability: Balance;
  kept: Kept[];
  paid: Excerpt<FigureRow>;
  received: Excerpt<FigureRow>;
  /** Who else is party to the same claims, most often first. */
  company: Excerpt<{ id: string; name: string; path: string; claims: number }>;
  /** In order of time; where claims are many, those of the newest alone, which `total` counts. */
  events: Excerpt<Event>;
  /** Every claim that it makes or is about: a page, without the base. */
  claimsPath: string;
}

/** `nameOf` gives the name of another entity. */
export function dossierOf(party: Party, nameOf: (id: string) => string, voice: Voice): Dossier {
  const { id, path, entity, says, about, paid, received } = party;
  const claims = [...says, ...about];
  const eventful = [...newest(says, MOST_EVENTFUL).rows, ...newest(about, MOST_EVENTFUL).rows];
  const events = timeline(eventful, voice);
  return {
    id,
    path,
    entity,
    appearances: newest(
      party.appearances.map(({ article, member }) => ({
        article,
        role: member.role,
        href: `${article.path}#${member.anchor}`,
      })),
    ),
    says: gravest(says),
    about: gravest(about),
    reliability: balanceOf(
      says.map(({ claim }) => claim),
      voice.words.terms,
    ),
    kept: keptOf(says),
    paid: largest(paid),
    received: largest(received),
    company: newest(companyOf(id, claims, nameOf)),
    events: { rows: events.slice(-MOST_ROWS), total: events.length },
    claimsPath: facetPath('entity', id),
  };
}

const newest = <Row>(rows: readonly Row[], most = MOST_ROWS): Excerpt<Row> => ({
  rows: rows.slice(0, most),
  total: rows.length,
});

/** The newest; those that turned out otherwise than they were told before the others, gravest first. */
function gravest(claims: readonly ClaimRow[]): Excerpt<ClaimRow> {
  const { rows, total } = newest(claims);
  return { rows: rows.toSorted((a, b) => byGravity(a.claim.status, b.claim.status)), total };
}

/** The newest, by size. */
function largest(figures: readonly FigureRow[]): Excerpt<FigureRow> {
  const { rows, total } = newest(figures);
  return { rows: bySize(rows), total };
}

function companyOf(id: string, rows: readonly ClaimRow[], nameOf: (id: string) => string) {
  const counts = new Map<string, number>();
  for (const { claim } of rows) {
    for (const other of partiesOf(claim)) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, claims]) => ({ id: other, name: nameOf(other), path: entityPath(other), claims }))
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}
