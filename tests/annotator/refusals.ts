import { insertion, passage } from './desk.ts';

const claim = {
  id: 'cost',
  label: 'Kosten',
  statement: 'Sie kostete so viel.',
  record: 'author',
  status: 'unverified',
  assessment: 'Der Vertrag ist geheim.',
};
const figure = { id: 'cost', value: '40000000', bound: 'about', currency: 'USD', kind: 'contract' };
const company = {
  id: 'acme',
  role: 'Baute',
  name: 'Acme Bridges',
  kind: 'company',
  description: 'Baut Brücken.',
};
const acme = { quote: 'Acme Bridges', start: 74 };
export const note = { slug: 'bridge', kind: 'claim', id: 'bridge-on-budget' };

const inserting = (kind: string, fields: object, words: object = passage) => ({
  ...insertion,
  kind,
  passage: words,
  fields,
});
export const editing = (fields: object, of: object = note) => ({ act: 'edit', ...of, fields });

/** What a press can be refused for, in the words of the German panel. */
export const REFUSED: readonly [request: object, ...problems: string[]][] = [
  [
    inserting('claim', { ...claim, label: '', id: 'Ä b' }),
    'Kurzname fehlt. Ein paar Wörter, die die Behauptung am Rand, in Verzeichnissen und für Vorleseprogramme nennen, höchstens 60 Zeichen.',
    'Kennung: „Ä b“ geht so nicht. Bleibt für immer: Sie steht in der öffentlichen Adresse der Behauptung. Kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.',
  ],
  [
    inserting('claim', { ...claim, id: 'bridge-on-budget' }),
    'Kennung: „bridge-on-budget“ ist hier schon vergeben. Eine Kennung ist eine öffentliche Adresse: Nimm eine andere.',
  ],
  [
    inserting('claim', { ...claim, about: 'city-council, mayor' }),
    'Betrifft: „mayor“ ist kein Beteiligter dieses Artikels. Nimm ihn erst auf, oder berichtige die Kennung.',
  ],
  [
    inserting('claim', { ...claim, source: 'contract', stance: 'supports', note: 'Sie kostete mehr.' }),
    'Quelle: „contract“ ist keine Quelle dieses Artikels. Trag sie im Artikel unter sources ein, oder berichtige die Kennung.',
  ],
  [
    inserting('claim', { ...claim, source: 'contract-2024', stance: 'supports' }),
    'Was sie sagt: Leer geht es nicht. Was genau sich dort fand, höchstens 400 Zeichen.',
  ],
  [
    inserting('claim', { ...claim, record: 'document' }),
    '„document“ braucht einen Urheber: Nenn seine Kennung, oder beschreib ihn, wo er ungenannt ist.',
  ],
  [
    inserting('claim', { ...claim, record: 'anonymous' }),
    'Ein Ungenannter wird mit den Wörtern des Berichts beschrieben, etwa „mit dem Vorgang vertraute Personen“.',
  ],
  [
    inserting('claim', { ...claim, record: 'anonymous', who: 'city-council' }),
    'city-council ist genannt, also nicht ungenannt: Wähle on-record, oder lass den Urheber leer.',
  ],
  [
    inserting('claim', { ...claim, status: 'disputed' }),
    '„disputed“ braucht eine Quelle, die stützt, und eine, die widerspricht. Trag ein, was fehlt, oder wähle single-source.',
  ],
  [
    inserting('claim', { ...claim, assessment: 'Not checked yet.' }),
    'Begründung: „Not checked yet.“ hat noch Wörter, die nur dastehen, um ersetzt zu werden, hier oder in seiner Datei. Schreib eigene: Nur ein Entwurf darf sie haben.',
  ],
  [
    inserting('claim', { ...claim, label: 'Kos\u0007ten' }),
    'Kurzname: „Kos\\u{7}ten“ geht so nicht. Ein Zeichen darin sieht niemand: Lösche es. Ein paar Wörter, die die Behauptung am Rand, in Verzeichnissen und für Vorleseprogramme nennen, höchstens 60 Zeichen.',
  ],
  [
    inserting('claim', { ...claim, assessment: 'x'.repeat(1001) }),
    'Begründung: Schreib höchstens 1000 Zeichen.',
  ],
  [
    inserting('figure', { ...figure, value: 'viel', currency: 'DM' }),
    'Wert: „viel“ geht so nicht. Ganze Einheiten der Währung oder der Einheit, als bloße Zahl: 27 für „27 %“, höchstens 15 Stellen. Nur bei einer Spanne leer. Unter null, wo die Wörter einen Verlust mit Minuszeichen oder in Klammern nennen.',
    'Währung: „DM“ geht so nicht. Bei Geld: das Kürzel nach ISO 4217, etwa EUR. USD, wo weder Währung noch Einheit dasteht.',
  ],
  [
    inserting('entity', { ...company, description: '' }, acme),
    '„acme“ hat in content/entities noch keine Datei: Sag, was es ist.',
    'Beschreibung fehlt. Was es ist, in einer Zeile, höchstens 200 Zeichen.',
  ],
  [
    inserting('entity', { ...company, id: 'Acme' }, acme),
    '„Acme“ ist keine Kennung: Nimm kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche.',
  ],
  [
    inserting('entity', { ...company, name: 'The council' }, acme),
    'Zwei Beteiligte dieses Artikels haben einen Namen, und der Text sagt nicht, wer gemeint ist. Unterscheide sie in der Datei mit mention durch Wörter neben dem Namen.',
  ],
  [
    inserting('entity', { ...company, name: 'Acme Inc.' }, acme),
    'Der Text nennt es nicht: Unternehmen werden an ihrem Namen und ihren weiteren Namen (aliases) gefunden. Wenn „Acme Bridges“ ein Name davon ist, trag ihn in seiner Datei in content/entities unter aliases ein.',
  ],
  [
    inserting('claim', claim, { quote: 'about $40 million', start: 20 }),
    'Diese Wörter stehen in der Datei nicht an dieser Stelle: Sie hat sich geändert, seit die Seite geladen wurde. Lade die Seite neu, und markiere sie noch einmal.',
  ],
  [inserting('claim', claim, { quote: ' ', start: 0 }), 'Markiere Wörter des Artikels.'],
  [
    inserting('claim', claim, { quote: 'a'.repeat(1001), start: 0 }),
    'Markiere höchstens 1000 Zeichen: Eine Anmerkung gilt einer Stelle, nicht einer Seite.',
  ],
  [
    { ...insertion, slug: 'BRIDGE' },
    'Der Server versteht diese Seite nicht: Lade sie neu, und versuche es noch einmal.',
  ],
  [{ ...insertion, slug: 'tunnel' }, 'In content/articles gibt es keinen Artikel „tunnel“.'],
  [
    editing({}, { ...note, id: 'cost' }),
    'In content/articles/bridge.md gibt es kein „cost“: Lade die Seite neu.',
  ],
  [
    editing({ status: 'confirmed' }),
    '„confirmed“ braucht ein Originaldokument, das die Behauptung stützt, oder zwei Quellen, die sie unabhängig voneinander stützen. Trag Belege ein, oder wähle single-source.',
  ],
  [
    { ...editing({ label: 'Kosten' }), read: { label: 'Kostete wenig' } },
    'Kurzname wurde inzwischen in der Datei geändert. − Kostete wenig + Bridge within budget',
    'Nichts ist geschrieben. Kopiere, was du getippt hast, drücke noch einmal „Bearbeiten“, und führe beides zusammen.',
  ],
];
