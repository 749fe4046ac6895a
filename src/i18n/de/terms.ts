import type { Terms } from '../en/terms.ts';
import { amountKinds } from './amount-kinds.ts';
import { rules } from './rules.ts';

export const terms: Terms = {
  statuses: {
    confirmed: {
      label: 'bestätigt',
      definition:
        'Ein Originaldokument sagt es, oder mindestens zwei Quellen, die nicht voneinander abhängen.',
    },
    'single-source': {
      label: 'nur eine Quelle',
      definition: 'Ein einzelnes Medium oder Ungenannte sagen es; nichts Öffentliches entscheidet es.',
    },
    disputed: {
      label: 'umstritten',
      definition: 'Namentlich Genannte oder unabhängige Medien widersprechen einander.',
    },
    contradicted: {
      label: 'widerlegt',
      definition:
        'Bessere Belege sagen das Gegenteil. Die Behauptung bleibt auf der Seite, als falsch gekennzeichnet.',
    },
    outdated: {
      label: 'überholt',
      definition: 'Es stimmte, als es gesagt wurde, und hat sich seither geändert.',
    },
    unverified: {
      label: 'unbelegt',
      definition:
        'Weder dafür noch dagegen fand sich ein Beleg, oder es kann keinen geben, etwa bei einer Meinung oder einer Vermutung, was hätte sein können.',
    },
  },
  records: {
    document: {
      label: 'schriftlich',
      definition:
        'Der Urheber hat es niedergeschrieben: in einer Pflichtmeldung, einer Pressemitteilung, einem Beitrag, einem Vertrag.',
    },
    'on-record': {
      label: 'namentlich',
      definition: 'Ein Mensch hat es mit seinem Namen gesagt, öffentlich oder gegenüber der Presse.',
    },
    anonymous: {
      label: 'ungenannt',
      definition:
        'Jemand hat es unter der Bedingung gesagt, nicht genannt zu werden. Die Anmerkung wiederholt, wie der Bericht ihn beschreibt.',
    },
    'own-word': {
      label: 'eigenes Wort des Mediums',
      definition: 'Ein Medium stellt es aus eigener Kenntnis fest, ohne zu sagen, woher es sie hat.',
    },
    author: {
      label: 'ohne Quelle',
      definition: 'Der untersuchte Text behauptet es selbst und nennt niemanden.',
    },
  },
  bounds: {
    exact: { label: 'genau', definition: 'Die Zahl, wie sie dasteht.' },
    about: { label: 'etwa', definition: 'Eine gerundete oder geschätzte Zahl.' },
    'at-least': {
      label: 'mindestens',
      definition: 'Eine Untergrenze: „mehr als“, „über“, „von wenigstens“.',
    },
    'at-most': { label: 'höchstens', definition: 'Eine Obergrenze: „bis zu“, „fast“, „knapp“.' },
    range: {
      label: 'zwischen',
      definition: 'Zwei Grenzen, oder Wörter wie „zweistelliger Milliardenbetrag“, wörtlich genommen.',
    },
  },
  stances: {
    supports: { label: 'stützt', definition: 'Die Quelle sagt dasselbe.' },
    contradicts: { label: 'widerspricht', definition: 'Die Quelle sagt das Gegenteil.' },
    context: { label: 'Umfeld', definition: 'Die Quelle betrifft die Behauptung, ohne sie zu entscheiden.' },
    updates: {
      label: 'aktualisiert',
      definition: 'Die Quelle sagt, was sich nach der Behauptung geändert hat.',
    },
  },
  tiers: {
    primary: {
      label: 'Original',
      definition: 'Ein Dokument der Beteiligten, eine Pflichtmeldung oder eine Aufzeichnung.',
    },
    major: {
      label: 'großes Medium',
      definition:
        'Ein großes Nachrichtenhaus oder eine Agentur, oder ein Blatt, das eines davon in Lizenz nachdruckt.',
    },
    trade: {
      label: 'Fachpresse',
      definition: 'Eine Fachzeitschrift, ein Nachschlagewerk oder eine andere Quelle aus zweiter Hand.',
    },
    pointer: {
      label: 'Kopie oder Zusammenfassung',
      definition: 'Eine Sammelseite oder Kopie: Sie zeigt, wo zu suchen ist, und beweist nichts.',
    },
  },
  sightings: {
    read: {
      label: 'ganz gelesen',
      definition: 'Der ganze Text wurde gelesen, an seinem Ort oder in einer gesicherten Kopie.',
    },
    excerpt: {
      label: 'in Teilen gelesen',
      definition: 'Nur ein Teil des Textes war zu lesen, etwa vor einer Bezahlschranke.',
    },
    cited: {
      label: 'nicht selbst gelesen',
      definition: 'Die Seite selbst wurde nicht gelesen; Dokumente, die sie anführen, geben sie wieder.',
    },
  },
  copies: {
    live: { label: 'die Seite selbst', definition: 'Die Seite wurde unter ihrer Adresse gelesen.' },
    'saved-file': {
      label: 'eine gespeicherte Datei',
      definition:
        'Eine Datei der Seite oder des Dokuments, die vorher gespeichert wurde: von uns oder von dem, der sie uns gab.',
    },
    'stored-copy': {
      label: 'eine aufbewahrte Kopie',
      definition:
        'Eine Kopie, die andere von der Seite halten, etwa ein Archiv oder ein Verzeichnis. Die Seite kann abweichen.',
    },
  },
  outcomes: {
    kept: { label: 'eingehalten', definition: 'Es kam wie zugesagt oder vorhergesagt, und rechtzeitig.' },
    late: { label: 'verspätet', definition: 'Es kam, aber nach dem Tag, an dem es fällig war.' },
    broken: { label: 'nicht eingehalten', definition: 'Es kam nicht, oder anders als gesagt.' },
    dropped: { label: 'aufgegeben', definition: 'Wer es zusagte, nahm es zurück, bevor es fällig war.' },
  },
  entityKinds: {
    company: { label: 'Unternehmen', definition: 'Eine Firma, ein Fonds oder ein Konzern.' },
    person: { label: 'Person', definition: 'Ein namentlich genannter Mensch.' },
    venture: {
      label: 'Vorhaben',
      definition: 'Ein gemeinsames Unterfangen mehrerer Unternehmen, mit eigener Rechtsform oder ohne.',
    },
    publication: { label: 'Medium', definition: 'Wer Nachrichten druckt, sendet oder ins Netz stellt.' },
    platform: { label: 'Plattform', definition: 'Ein Dienst, auf dem andere bauen oder sprechen.' },
    agency: { label: 'Behörde', definition: 'Eine öffentliche Stelle.' },
    product: { label: 'Produkt', definition: 'Eine Sache, die verkauft oder benutzt wird.' },
  },
  amountKinds,
  strengths: {
    document: { label: 'ein Dokument', definition: 'Ein Originaldokument stützt sie.' },
    several: {
      label: 'mehrere Quellen',
      definition: 'Zwei oder mehr Quellen, die nicht voneinander abhängen, stützen sie.',
    },
    one: { label: 'eine Quelle', definition: 'Eine unabhängige Quelle stützt sie.' },
    none: {
      label: 'nur der Bericht',
      definition: 'Nichts als der untersuchte Bericht oder eine Kopie davon stützt sie.',
    },
    against: { label: 'Belege dagegen', definition: 'Die Belege widersprechen ihr.' },
  },
  rules,
};
