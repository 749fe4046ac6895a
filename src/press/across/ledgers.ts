import ArticleLedger from '../../components/ledger/ArticleLedger.astro';
import EntityLedger from '../../components/ledger/EntityLedger.astro';
import EventLedger from '../../components/ledger/EventLedger.astro';
import FigureLedger from '../../components/ledger/FigureLedger.astro';
import SourceLedger from '../../components/ledger/SourceLedger.astro';
import { ARTICLES, ENTITIES, FIGURES, SOURCES, TIMELINE } from '../../views/paths.ts';
import type { FigureRow, SourceRow } from '../../views/site/ledger.ts';
import type { ListedArticle } from '../../views/site/listed.ts';
import { isKnown, type Party } from '../../views/site/party.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import type { Event } from '../../views/site/timeline.ts';
import { type List, listPages } from './list.ts';
import { type Across, listDigests, rowDigests, type SitePage } from './page.ts';

/** The lists of articles, figures, documents, events and parties. */
export const ledgers: Across = function* (site: SiteView): Iterable<SitePage> {
  const { voice } = site;
  yield* listPages(articleList(site), voice);
  yield* listPages(figureList(site), voice);
  yield* listPages(sourceList(site), voice);
  yield* listPages(eventList(site), voice);
  yield* listPages(entityList(site), voice);
};

const articleList = ({ articles, voice }: SiteView): List<ListedArticle> => ({
  path: ARTICLES,
  title: voice.words.lists.articles.title,
  rows: articles,
  describe: voice.words.lists.articles.description,
  sortable: false,
  body: ArticleLedger,
  props: () => ({}),
  keyOf: (rows) => [listDigests(rows)],
});

const figureList = ({ figures, voice }: SiteView): List<FigureRow> => ({
  path: FIGURES,
  title: voice.words.site.figures.title,
  rows: figures(),
  describe: voice.words.site.figures.description,
  sortable: true,
  body: FigureLedger,
  props: () => ({}),
  keyOf: (rows) => [nameOf(rows[0]), nameOf(rows.at(-1)), rowDigests(rows)],
});

const nameOf = (row: FigureRow | undefined): string =>
  row === undefined ? '' : `${row.article.path}#${row.figure.anchor}`;

const sourceList = ({ sources, voice }: SiteView): List<SourceRow> => ({
  path: SOURCES,
  title: voice.words.site.sources.title,
  rows: sources(),
  describe: voice.words.site.sources.description,
  sortable: true,
  body: SourceLedger,
  props: () => ({}),
  keyOf: (rows) =>
    rows.flatMap((row) => [
      row.source.url,
      String(row.claims.length),
      rowDigests([row, ...row.claims.slice(0, SHOWN)]),
    ]),
});

/** More claims than tables and events show. */
const SHOWN = 30;

const eventList = ({ events, voice }: SiteView): List<Event> => ({
  path: TIMELINE,
  title: voice.words.site.timeline.title,
  rows: events().toReversed(),
  describe: () => voice.words.site.timeline.description,
  sortable: false,
  body: EventLedger,
  props: () => ({ lead: voice.words.site.timeline.lead }),
  keyOf: (events) =>
    events.flatMap(({ date, text, rows }) => [
      date.iso,
      text,
      String(rows.length),
      rowDigests(rows.slice(0, SHOWN)),
    ]),
});

/** By name; those whom nothing is said of stand below the first page. */
function entityList({ parties, voice }: SiteView): List<Party> {
  const silent = parties().filter((party) => !isKnown(party));
  return {
    path: ENTITIES,
    title: voice.words.site.entities.title,
    rows: parties().filter(isKnown),
    describe: voice.words.site.entities.description,
    sortable: true,
    body: EntityLedger,
    props: ({ number }) => ({ silent: number === undefined ? silent : [] }),
    keyOf: (rows, isFirst) => [
      JSON.stringify(
        rows.map(({ path, entity, about, says, paid, received }) => [
          path,
          entity.name,
          entity.description,
          entity.kind,
          about.length,
          says.length,
          paid.length + received.length,
        ]),
      ),
      isFirst ? JSON.stringify(silent.map(({ path, entity }) => [path, entity.name])) : '',
    ],
  };
}
