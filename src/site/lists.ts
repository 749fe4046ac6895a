import { ARTICLES, ENTITIES, FIGURES, SOURCES, TIMELINE } from '../views/paths.ts';
import type { FigureRow, SourceRow } from '../views/site/ledger.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { isKnown, type Party } from '../views/site/party.ts';
import type { SiteView } from '../views/site/site-view.ts';
import type { Event } from '../views/site/timeline.ts';
import { listDigests, listOf, rowDigests } from './list.ts';

/* The lists of articles, figures, documents, events and parties. Claims have a file of their own. */

export const articleList = listOf<ListedArticle>(({ articles, voice }) => ({
  path: ARTICLES,
  title: voice.words.lists.articles.title,
  rows: articles,
  describe: voice.words.lists.articles.description,
  sortable: false,
  keyOf: (rows) => [listDigests(rows)],
}));

export const figureList = listOf<FigureRow>(({ figures, voice }) => ({
  path: FIGURES,
  title: voice.words.site.figures.title,
  rows: figures(),
  describe: voice.words.site.figures.description,
  sortable: true,
  keyOf: (rows) => [nameOf(rows[0]), nameOf(rows.at(-1)), rowDigests(rows)],
}));

const nameOf = (row: FigureRow | undefined): string =>
  row === undefined ? '' : `${row.article.path}#${row.figure.anchor}`;

export const sourceList = listOf<SourceRow>(({ sources, voice }) => ({
  path: SOURCES,
  title: voice.words.site.sources.title,
  rows: sources(),
  describe: voice.words.site.sources.description,
  sortable: true,
  keyOf: (rows) =>
    rows.flatMap((row) => [
      row.source.url,
      String(row.claims.length),
      rowDigests([row, ...row.claims.slice(0, SHOWN)]),
    ]),
}));

/** More claims than tables and events show. */
const SHOWN = 30;

export const eventList = listOf<Event>(({ events, voice }) => ({
  path: TIMELINE,
  title: voice.words.site.timeline.title,
  rows: events().toReversed(),
  describe: () => voice.words.site.timeline.description,
  sortable: false,
  keyOf: (events) =>
    events.flatMap(({ date, text, rows }) => [
      date.iso,
      text,
      String(rows.length),
      rowDigests(rows.slice(0, SHOWN)),
    ]),
}));

/** By name; those whom nothing is said of stand below the first page. */
export const entityList = listOf<Party>((site) => ({
  path: ENTITIES,
  title: site.voice.words.site.entities.title,
  rows: site.parties().filter(isKnown),
  describe: site.voice.words.site.entities.description,
  sortable: true,
  keyOf: (rows, isFirst) => [
    JSON.stringify(
      rows.map(({ path, entity: { name, description, kind }, about, says, paid, received }) => {
        return [path, name, description, kind, about.length, says.length, paid.length + received.length];
      }),
    ),
    isFirst ? JSON.stringify(silentParties(site).map(({ path, entity }) => [path, entity.name])) : '',
  ],
}));

/** Those whom no article says anything of. */
export const silentParties = ({ parties }: SiteView): Party[] => parties().filter((party) => !isKnown(party));
