import { counter } from '../counted.ts';
import type { Words } from '../en/index.ts';
import { method } from './method.ts';

const count = counter('de');

export const site: Words['site'] = {
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  navigation: 'Website',
  pages: {
    '/claims/': 'Behauptungen',
    '/figures/': 'Beträge',
    '/entities/': 'Beteiligte',
    '/sources/': 'Quellen',
    '/timeline/': 'Zeitleiste',
    '/pictures/': 'Bilder',
    '/method/': 'Methode',
    '/search/': 'Suche',
  },
  crumbs: 'Wo diese Seite steht',
  publishedBy: 'Herausgegeben von',
  textUnder: 'Text unter',
  write: 'Schreiben Sie uns',
  weighed: 'Wie Behauptungen abgewogen werden',
  minutes: (minutes) => `${minutes} Min.`,
  notFound: {
    title: 'Seite nicht gefunden',
    heading: 'Unter dieser Adresse steht keine Seite',
    description: 'Unter dieser Adresse steht keine Seite.',
    advice: 'Behauptungen behalten ihre Adresse für immer, der Fehler steckt also wohl im Link.',
    front: { link: 'Die Startseite', rest: 'nennt, was veröffentlicht ist.' },
  },
  front: {
    empty: {
      before: 'Noch ist nichts veröffentlicht. Artikel sind Markdown-Dateien in',
      after: '; wie man einen schreibt, sagt die README.',
    },
    latest: 'Neueste',
    weighed: (claims) => count(claims, { one: '# Behauptung abgewogen', other: '# Behauptungen abgewogen' }),
    turned: 'Falsch oder umstritten',
    changed: 'Was sich seither geändert hat',
    figures: 'Beträge',
    allFigures: 'Alle Beträge',
    parties: 'Wer in den Nachrichten ist',
    allParties: 'Alle Unternehmen und Personen',
    allClaims: 'Alle Behauptungen',
  },
  claims: {
    title: 'Behauptungen',
    only: (facet) => `Behauptungen: ${facet}`,
    description: (claims) =>
      count(claims, {
        one: '# Behauptung: wer sie aufstellt, wie sie gesagt wurde, und das Urteil.',
        other: '# Behauptungen: wer sie aufstellt, wie sie gesagt wurden, und die Urteile.',
      }),
    empty: 'Noch keine Behauptungen. Sie kommen aus dem Vorspann der Artikel.',
    narrow: 'Behauptungen eingrenzen',
    all: 'Alle Behauptungen',
    more: (more) => `${more} weitere`,
    any: 'alle',
    showAll: 'Alle zeigen',
    ways: 'Weitere Filter',
    left: '{left} von {all}',
    moved: 'Diese Liste hat eine neue Adresse',
  },
  columns: {
    claim: 'Behauptung',
    claims: 'Behauptungen',
    status: 'Status',
    speaker: 'Urheber',
    record: 'Wie es gesagt wurde',
    article: 'Artikel',
    about: 'Betrifft',
    source: 'Quelle',
    year: 'Jahr',
    figure: 'Betrag',
    words: 'Wortlaut',
    currency: 'Währung',
    kind: 'Art',
    from: 'Von',
    to: 'An',
    asOf: 'Stand',
    document: 'Dokument',
    published: 'Veröffentlicht',
    seen: 'Wie viel wir gelesen haben',
    name: 'Name',
    claimsAbout: 'Behauptungen dazu',
    claimsMade: 'Eigene Behauptungen',
    sums: 'Gezahlte oder erhaltene Beträge',
  },
  downloads: { all: 'Alles als', or: 'oder' },
  figures: {
    title: 'Beträge',
    description: (figures) =>
      `${count(figures, { one: '# Geldbetrag', other: '# Geldbeträge' })}: wie viel, wie genau, von wem an wen, nach welchem Stand. Keine Währung ist umgerechnet.`,
    empty: 'Noch keine Beträge. Sie kommen aus dem Vorspann der Artikel.',
  },
  sources: {
    title: 'Quellen',
    description: (documents) =>
      count(documents, {
        one: '# Dokument: wie viel davon gelesen wurde, und welche Behauptungen darauf ruhen oder daran scheitern.',
        other:
          '# Dokumente: wie viel von jedem gelesen wurde, und welche Behauptungen darauf ruhen oder daran scheitern.',
      }),
    empty: 'Noch keine Quellen. Sie kommen aus dem Vorspann der Artikel.',
    undated: 'ohne Datum',
    archived: 'archiviert',
  },
  entities: {
    title: 'Unternehmen und Personen',
    description: (entities) =>
      count(entities, {
        one: '# Unternehmen, Mensch oder anderer Beteiligter: was darüber behauptet wird und was er selbst behauptet.',
        other:
          '# Unternehmen, Menschen und andere Beteiligte: was über sie behauptet wird und was sie selbst behaupten.',
      }),
    empty: 'Noch keine Beteiligten. Sie kommen aus den Dateien in',
    silent: 'Noch in keinem Artikel:',
  },
  dossier: {
    kind: 'Art',
    aliases: 'Auch genannt',
    ticker: 'Notiert als',
    website: 'Website',
    role: 'Rolle',
    in: ', in',
    nothing: (name) => `Noch nennt kein Artikel ${name}.`,
    about: (name) => `Behauptungen über ${name}`,
    aboutCaption: (claims) =>
      count(claims, { one: '# Behauptung von anderen.', other: '# Behauptungen von anderen.' }),
    says: (name) => `Was ${name} selbst behauptet`,
    became: 'Urteile:',
    saysCaption: (claims) => count(claims, { one: '# eigene Behauptung.', other: '# eigene Behauptungen.' }),
    money: 'Geld',
    received: (sums, name) =>
      `Einnahmen: ${count(sums, { one: '# Betrag, der', other: '# Beträge, die' })} an ${name} gehen ${count(sums, { one: 'soll', other: 'sollen' })}.`,
    paid: (sums, name) =>
      `Ausgaben: ${count(sums, { one: '# Betrag, der', other: '# Beträge, die' })} von ${name} kommen ${count(sums, { one: 'soll', other: 'sollen' })}.`,
    company: 'Genannt zusammen mit',
    timeline: 'Zeitleiste',
  },
  timeline: {
    title: 'Zeitleiste',
    description: 'Was geschah und was gesagt wurde, der Zeit nach, mit den Behauptungen, die es betrifft.',
    lead: 'In großer Schrift, was geschah, in kleiner, was darüber veröffentlicht wurde, jeweils mit den Behauptungen, die es betrifft.',
    empty: 'Noch nichts mit Datum. Daten kommen aus den Belegen und dem Verlauf von Behauptungen.',
    happened: 'Was geschah',
    said: 'Was gesagt wurde',
  },
  pictures: {
    title: 'Bilder',
    description: 'Die Beträge und Daten jedes Artikels, im Maßstab gezeichnet.',
    lead: 'Was die Artikel sagen, gezeichnet aus den Anmerkungen, die an ihren Rändern stehen. Neben jedem Bild stehen seine Zahlen.',
    byArticle: 'Artikel für Artikel',
  },
  method,
};
