import type { Words } from '../en/index.ts';
import { help, problems } from './annotator-problems.ts';

export const annotator: Words['annotator'] = {
  title: 'Annotieren',
  invitation:
    'Markiere Wörter des Artikels, um sie zu annotieren, oder drücke „Bearbeiten“ in einer Anmerkung.',
  elsewhere: 'Öffne einen Artikel, um ihn zu annotieren.',
  edit: 'Bearbeiten',
  save: 'Speichern',
  editing: (id) => `${id} bearbeiten`,
  kinds: { claim: 'Behauptung', figure: 'Zahl', entity: 'Unternehmen' },
  add: { claim: 'Behauptung hinzufügen', figure: 'Zahl hinzufügen', entity: 'Unternehmen hinzufügen' },
  needs: { optional: 'freiwillig', withSource: 'mit einer Quelle', ifNew: 'wenn neu' },
  labels: {
    claim: {
      id: 'Kennung',
      label: 'Kurzname',
      statement: 'Behauptung',
      record: 'Wie gesagt',
      who: 'Urheber',
      as: 'Urheber, wo ungenannt',
      via: 'Gesagt in',
      status: 'Urteil',
      assessment: 'Begründung',
      due: 'Fällig',
      about: 'Betrifft',
      source: 'Quelle',
      stance: 'Haltung',
      note: 'Was sie sagt',
    },
    figure: {
      id: 'Kennung',
      bound: 'Grenze',
      value: 'Wert',
      min: 'Unteres Ende',
      max: 'Oberes Ende',
      currency: 'Währung',
      unit: 'Einheit, wo es kein Geld ist',
      kind: 'Art',
      what: 'Was es ist, wo die Art other ist',
      from: 'Von',
      to: 'An',
      asOf: 'Stand',
      sources: 'Quellen',
    },
    entity: { id: 'Kennung', role: 'Rolle', name: 'Name', kind: 'Art', description: 'Beschreibung' },
  },
  help,
  written: (file) => `In ${file} geschrieben.`,
  noWords: 'Markiere Wörter des Artikels.',
  tooManyWords: (most) =>
    `Markiere höchstens ${most} Zeichen: Eine Anmerkung gilt einer Stelle, nicht einer Seite.`,
  tooLong: (label, most) => `${label}: Schreib höchstens ${most} Zeichen.`,
  unread: 'Der Server versteht diese Seite nicht: Lade sie neu, und versuche es noch einmal.',
  moved:
    'Diese Wörter stehen in der Datei nicht an dieser Stelle: Sie hat sich geändert, seit die Seite geladen wurde. Lade die Seite neu, und markiere sie noch einmal.',
  repeated:
    'Keine Wörter davor oder danach unterscheiden diese Stelle von den anderen, an denen dasselbe steht: Markiere ein paar Wörter mehr.',
  noArticle: (slug, folder) => `In ${folder} gibt es keinen Artikel „${slug}“.`,
  noNote: (id, file) => `In ${file} gibt es kein „${id}“: Lade die Seite neu.`,
  ownProblems: 'Der Artikel hat selbst Fehler: Behebe sie zuerst.',
  byHand: 'Von hier aus lässt sich das nicht schreiben: Ändere es in der Datei.',
  changedMeanwhile: (label, before, now) =>
    `${label} wurde inzwischen in der Datei geändert. − ${before} + ${now}`,
  stale:
    'Nichts ist geschrieben. Kopiere, was du getippt hast, drücke noch einmal „Bearbeiten“, und führe beides zusammen.',
  takenOut: (label) => `${label} wird in der Datei entfernt: Lösche dort die Zeile.`,
  unnamed: (quote, folder) =>
    `Der Text nennt es nicht: Unternehmen werden an ihrem Namen und ihren weiteren Namen (aliases) gefunden. Wenn „${quote}“ ein Name davon ist, trag ihn in seiner Datei in ${folder} unter aliases ein.`,
  noId: (id) =>
    `„${id}“ ist keine Kennung: Nimm kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche.`,
  newEntity: (id, folder) => `„${id}“ hat in ${folder} noch keine Datei: Sag, was es ist.`,
  brokenEntity: (file) => `${file} gibt es schon, und sie hat selbst Fehler: Behebe sie zuerst.`,
  refused: (status) => `Der Server weist das ab (${status}).`,
  restarted: 'Der Server wurde neu gestartet: Lade die Seite neu.',
  silent: 'Der Server antwortet nicht: Läuft npm run dev noch?',
  broken: 'Der Inhalt hat Fehler.',
  inEnglish: 'Die Prüfung sagt dazu auf Englisch:',
  problems,
};
