import { counter } from '../counted.ts';
import type { Words } from '../en/index.ts';

const count = counter('de');
const spelled = counter('de', 'Eine Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' '));

export const article: Words['article'] = {
  byline: {
    by: (authors) => `Von ${authors}`,
    updated: 'Aktualisiert',
    minutes: (minutes) => `${minutes}\u00a0Min.`,
    onReportBy: 'Zu einem Bericht von',
  },
  balance: {
    name: 'Die Behauptungen in der Reihenfolge des Textes',
    all: (claims) => count(claims, { one: 'Von der einen Behauptung', other: 'Von # Behauptungen' }),
    byRecord: 'Wie sie gesagt wurden',
    quoted: (claims) =>
      count(claims, {
        one: '# stützt sich auf hier zitierte Worte.',
        other: '# stützen sich auf hier zitierte Worte.',
      }),
  },
  key: {
    loud: 'Eine kräftige Linie ist eine Behauptung mit dem Urteil',
    or: 'oder',
    quiet: { before: '; eine', line: 'dünne Linie', after: 'ist jede andere Behauptung.' },
    figure: { before: 'Eine', tint: 'Tönung', after: 'ist eine Zahl,' },
    name: { before: 'ein Ring', after: 'ein Name. Ein Druck darauf gibt Antwort.' },
    method: 'Was die Zeichen bedeuten',
  },
  choices: {
    show: 'Zeigen',
    close: 'Schließen',
    all: (claims) => count(claims, { one: 'Die eine Behauptung', other: 'Alle # Behauptungen' }),
    beside: 'Daneben',
    figures: 'Zahlen',
    names: 'Namen',
    shade: 'Nach Stärke der Belege einfärben',
    shades: 'Was die Farben bedeuten',
  },
  notes: {
    name: (first, last) => (first === last ? `Anmerkung ${first}` : `Anmerkungen ${first} bis ${last}`),
    claims: (claims) => count(claims, { one: '# Behauptung', other: '# Behauptungen' }),
    figures: (figures) => count(figures, { one: '# Zahl', other: '# Zahlen' }),
    names: (names) => count(names, { one: '# Name', other: '# Namen' }),
  },
  prose: {
    footnotes: 'Fußnoten',
    backTo: (reference) => `Zurück zu Verweis ${reference}`,
    done: 'Erledigt',
    open: 'Noch zu tun',
  },
  marks: { claim: (status) => `Behauptung, ${status}`, figure: 'Zahl' },
  facts: {
    saidBy: 'Urheber',
    carriedBy: 'weitergegeben von',
    figures: 'Zahlen',
    about: 'Betrifft',
    listedAs: 'notiert als',
    inFull: 'Ausgeschrieben',
    from: 'Von',
    to: 'An',
    asOf: 'Stand',
    share: 'Anteil',
    of: 'von',
    due: 'Fällig',
  },
  relations: {
    partOf: 'Teil von',
    dependsOn: 'Hängt ab von',
    conflictsWith: 'Unvereinbar mit',
    parts: 'Umfasst',
    carries: 'Stützt',
    inConflict: 'Im Widerspruch mit',
  },
  speakers: { report: 'der Bericht', article: 'der Artikel' },
  evidence: {
    copy: 'Nicht unabhängig: Sie wiederholt eine andere Quelle.',
    archived: 'archiviert',
    from: {
      live: 'auf der Seite selbst',
      'saved-file': 'in einer gespeicherten Datei',
      'stored-copy': 'in einer aufbewahrten Kopie',
    },
    there: 'Dort zeigen',
    page: (page) => `Seite ${page}`,
    capture: 'Unsere Kopie vom',
    words: (words) => count(words, { one: '# Wort', other: '# Wörter' }),
    seen: {
      read: 'Worte in der ganzen Quelle gesehen',
      excerpt: 'in einem Teil davon',
      cited: 'von anderen übernommen',
    },
    proves: 'Was das beweist',
  },
  proposed: (by: string) => `Vorgeschlagen von ${by}. Noch hat es niemand geprüft.`,
  since: 'Was seither geschehen ist',
  actions: {
    copy: 'Link kopieren',
    evidence: (sources) => `Alle Belege (${sources})`,
    record: 'Ganze Seite und Zitierweise',
    dossier: 'Alles dazu',
    previous: 'Vorige Behauptung',
    next: 'Nächste Behauptung',
  },
  corrections: 'Berichtigungen',
  origin: 'Wovon dieser Artikel handelt',
  related: {
    title: 'Zum selben Thema',
    about: (names) => `Handelt auch von ${names}`,
  },
  cite: {
    title: 'Zitieren und teilen',
    linkTo: { claim: 'Link zu dieser Behauptung', article: 'Link zu diesem Artikel' },
    linkToWords: 'Link zu den Wörtern',
    sources: (format) => `Ihre Quellen, ${format}`,
    embed: 'Einbetten',
    copy: 'Kopieren',
    copied: 'Kopiert',
    save: 'Speichern',
  },
  claim: {
    place: (number, total) => `Behauptung ${number} von ${total}`,
    show: 'Im Artikel zeigen',
    passage: 'Wo sie im Artikel steht',
    evidence: {
      supports: (sources) =>
        spelled(sources, { one: 'Eine Quelle sagt dasselbe', other: '# Quellen sagen dasselbe' }),
      contradicts: (sources) =>
        spelled(sources, { one: 'Eine Quelle sagt etwas anderes', other: '# Quellen sagen etwas anderes' }),
      context: (sources) =>
        spelled(sources, { one: 'Eine Quelle sagt mehr dazu', other: '# Quellen sagen mehr dazu' }),
      updates: (sources) =>
        spelled(sources, {
          one: 'Eine Quelle sagt, was danach kam',
          other: '# Quellen sagen, was danach kam',
        }),
    },
    undated: 'ohne Datum',
    neighbours: 'Die Behauptungen davor und danach',
    published: 'Veröffentlicht',
    versionOf: (version) => `Fassung ${version} vom`,
    sealed: 'versiegeltes Verzeichnis',
    versions: 'Fassungen',
    version: (version) => `Fassung ${version}`,
    moved: 'Diese Behauptung hat eine neue Adresse',
    withdrawn: {
      title: 'Behauptung zurückgezogen',
      heading: 'Diese Behauptung wurde zurückgezogen',
      on: 'Zurückgezogen am',
      read: { before: 'Vom', after: 'an lautete sie:' },
      status: (status) => `Ihr Status, als sie zurückgezogen wurde: ${status}.`,
    },
  },
};
