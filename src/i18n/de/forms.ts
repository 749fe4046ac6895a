import type { Words } from '../en/index.ts';

export const forms: Words['forms'] = {
  by: (authors) => `Von ${authors}.`,
  published: (day, updated) =>
    `Veröffentlicht am ${day}${updated === undefined ? '' : `, aktualisiert am ${updated}`}.`,
  licence: 'Lizenz:',
  corrections: 'Berichtigungen',
  notes: 'Anmerkungen',
  notesTo: (article) => `Anmerkungen zu „${article}“`,
  onReportBy: 'Zu einem Bericht von',
  inText: 'Im Text',
  recordOfClaim: 'Ganze Seite und Zitierweise',
  said: (speaker, record, via, through) =>
    `Urheber: ${speaker}, ${record}${via === undefined ? '' : ` (${via})`}${through === undefined ? '' : `, weitergegeben von ${through}`}`,
  due: (day, outcome) => `Fällig: ${day}${outcome === undefined ? '' : ` (${outcome})`}`,
  from: (payer) => `von ${payer}`,
  to: (payee) => `an ${payee}`,
  asOf: (day) => `Stand ${day}`,
  share: (share, whole) => `${share} von ${whole}`,
  copy: 'Nicht unabhängig: Sie wiederholt eine andere Quelle.',
  archived: 'archiviert',
  read: (how, day) => `${how} (${day})`,
  there: 'Dort zeigen',
  page: (page) => `Seite ${page}`,
  claim: (status) => `Behauptung, ${status}:`,
  version: (version, day) => `Fassung ${version}, ${day}`,
  verdicts: { true: 'Richtig', false: 'Falsch' },
  alternates: {
    claims: 'Behauptungen',
    record: 'Veröffentlichungsverzeichnis',
    annotations: 'Anmerkungen',
    figures: 'Zahlen',
    markdown: 'Markdown',
  },
  changes: {
    title: (site) => `${site}: Was aus Behauptungen wurde`,
    description: (site) =>
      `Behauptungen von ${site}, die bestätigt, bestritten, widerlegt, überholt, umformuliert oder zurückgezogen wurden.`,
    withdrawn: 'zurückgezogen',
    reworded: 'umformuliert',
    newVerdict: 'neues Urteil',
    before: (statement) => `Sie lautete: ${statement}`,
    claim: (statement) => `Die Behauptung: ${statement}`,
  },
};
