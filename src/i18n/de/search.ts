import type { Words } from '../en/index.ts';

export const search: Words['search'] = {
  title: 'Suche',
  description: 'Behauptungen, Beträge, Unternehmen und Artikel finden.',
  quick: 'Behauptungen, Beträge und Unternehmen suchen',
  search: 'Suchen',
  words: 'Gesuchte Wörter',
  only: 'Nur',
  any: 'alle',
  anyStatus: 'Alle',
  clear: 'Filter aufheben',
  more: 'Mehr zeigen',
  filters: { status: 'Status', entity: 'Unternehmen oder Person', year: 'Jahr', more: 'Weitere Filter' },
  kinds: {
    claim: 'Behauptungen',
    figure: 'Beträge',
    entity: 'Unternehmen und Personen',
    article: 'Artikel',
  },
  from: (payer) => `von ${payer}`,
  to: (payee) => `an ${payee}`,
  unmade: { before: 'Der Index entsteht beim Bauen der Website: mit', after: 'lässt sich suchen.' },
  empty: 'Noch ist nichts veröffentlicht.',
  noScript:
    'Gesucht wird in Ihrem Browser, und das braucht dessen Skripte, die abgeschaltet sind. Alles, was die Suche findet, steht auch in den Listen unten.',
  script: {
    found: { one: '{count} Treffer', other: '{count} Treffer' },
    foundFor: { one: '{count} Treffer für „{words}“', other: '{count} Treffer für „{words}“' },
    moreThan: { one: 'Mehr als {count} Treffer', other: 'Mehr als {count} Treffer' },
    moreThanFor: {
      one: 'Mehr als {count} Treffer für „{words}“',
      other: 'Mehr als {count} Treffer für „{words}“',
    },
    soFar: { one: 'Bisher {count} Treffer', other: 'Bisher {count} Treffer' },
    soFarFor: { one: 'Bisher {count} Treffer für „{words}“', other: 'Bisher {count} Treffer für „{words}“' },
    nothing: 'Nichts gefunden.',
    nothingFor: 'Nichts gefunden für „{words}“.',
    nothingForWithFilters: 'Nichts gefunden für „{words}“; ohne die Filter {count}.',
    many: 'mehr als {count}',
    advice: 'Versuchen Sie es mit weniger oder anderen Wörtern, oder sehen Sie die Listen unten durch.',
    failed:
      'Der Index ließ sich nicht laden. Versuchen Sie es noch einmal, oder nutzen Sie die Listen unten.',
    inArticle: 'Im Artikel:',
    kind: { claim: 'Behauptung', figure: 'Betrag', article: 'Artikel' },
  },
  ways: {
    title: 'Alles, was es gibt',
    claims: { label: 'Behauptungen', text: 'nach Status, Form, Unternehmen und Jahr' },
    figures: { label: 'Beträge', text: 'jede Summe, von wem an wen' },
    entities: { label: 'Unternehmen und Personen', text: 'was sie sagen und was über sie gesagt wird' },
    sources: { label: 'Quellen', text: 'jedes Dokument und was darauf ruht' },
  },
};
