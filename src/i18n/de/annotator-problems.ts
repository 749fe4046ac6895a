import type { Help, Telling } from '../en/annotator.ts';
import type { Words } from '../en/index.ts';

/** What each field means, and what it takes. */
export const help: Help = {
  claim: {
    id: 'Bleibt für immer: Sie steht in der öffentlichen Adresse der Behauptung. Kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.',
    label:
      'Ein paar Wörter, die die Behauptung am Rand, in Verzeichnissen und für Vorleseprogramme nennen, höchstens 60 Zeichen.',
    statement: 'Die Behauptung als ein Satz, der für sich steht, höchstens 280 Zeichen.',
    record: 'Wie es gesagt wurde.',
    who: 'Wer es sagt: die Kennung eines Beteiligten. Leer, wo niemand genannt ist.',
    as: 'Wie ein Ungenannter beschrieben wird, höchstens 120 Zeichen. Nötig, wo jemand ungenannt bleibt.',
    via: 'Die Form, in der es gesagt wurde: eine Pflichtmeldung, ein Interview, ein Beitrag; höchstens 120 Zeichen.',
    status: 'Was die Belege daraus machen.',
    assessment:
      'Warum dieses Urteil, in ein oder zwei Sätzen, die das Urteil nicht wiederholen, höchstens 400 Zeichen.',
    due: 'Wann sich zeigt, was daraus wird: der Tag, der Monat oder das Jahr, wie 2026-12-31, 2026-12 oder 2026. Nur bei einer Zusage oder Vorhersage.',
    about: 'Die Kennungen der Beteiligten, um die es geht.',
    source: 'Die Kennung einer Quelle dieses Artikels.',
    stance: 'Was sie mit der Behauptung macht.',
    note: 'Was genau sich dort fand, höchstens 400 Zeichen.',
  },
  figure: {
    id: 'Bleibt für immer: Sie steht in der öffentlichen Adresse der Zahl. Kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.',
    bound: 'Wie die Wörter die Zahl begrenzen.',
    value:
      'Ganze Einheiten der Währung oder der Einheit, als bloße Zahl: 27 für „27 %“, höchstens 15 Stellen. Nur bei einer Spanne leer. Unter null, wo die Wörter einen Verlust mit Minuszeichen oder in Klammern nennen.',
    min: 'Das untere Ende einer Spanne, in ganzen Einheiten; ohne Spanne leer.',
    max: 'Das obere Ende einer Spanne, in ganzen Einheiten, über dem unteren; ohne Spanne leer.',
    currency: 'Bei Geld: das Kürzel nach ISO 4217, etwa EUR. USD, wo weder Währung noch Einheit dasteht.',
    unit: 'Statt einer Währung, die dann leer bleibt, was gezählt wird: percent, percentage-point, gigawatt, megawatt-hour, tonne, person, job, hour, kilometer, barrel, share, bitcoin oder ein eigenes Wort mit seiner Mehrzahl, wie in turbine/turbines.',
    kind: 'Was für eine Zahl es ist; other mit einem eigenen Wort im Feld darunter.',
    what: 'Nur bei der Art other: was die Zahl ist, in ein oder zwei Wörtern, höchstens 40 Zeichen.',
    from: 'Wer zahlt: die Kennung eines Beteiligten.',
    to: 'Wer bekommt: die Kennung eines Beteiligten.',
    asOf: 'Der Tag, der Monat oder das Jahr, für das die Zahl gilt: 2025-01-31, 2025-01 oder 2025.',
    sources: 'Die Kennungen der Quellen dieses Artikels, die die Zahl nennen.',
  },
  entity: {
    id: 'Die Kennung des Beteiligten: der Name seiner Datei.',
    role: 'Welche Rolle er in diesem Artikel spielt, höchstens 120 Zeichen.',
    name: 'Der Name, den man kennt, höchstens 120 Zeichen.',
    kind: 'Was es ist.',
    description: 'Was es ist, in einer Zeile, höchstens 200 Zeichen.',
  },
};

const unfit: Telling = (label, value, meaning) => {
  if (value === '') return `${label}: Leer geht es nicht. ${meaning}`;
  const unseen = String(value).includes('\\u{') ? ' Ein Zeichen darin sieht niemand: Lösche es.' : '';
  return `${label}: „${value}“ geht so nicht.${unseen} ${meaning}`;
};

/** What evidence each status needs, by its word in the file. */
const needed: Readonly<Record<string, string>> = {
  confirmed:
    'braucht ein Originaldokument, das die Behauptung stützt, oder zwei Quellen, die sie unabhängig voneinander stützen. Trag Belege ein, oder wähle single-source.',
  contradicted: 'braucht eine Quelle, die widerspricht. Trag sie ein, oder wähle unverified.',
  disputed:
    'braucht eine Quelle, die stützt, und eine, die widerspricht. Trag ein, was fehlt, oder wähle single-source.',
  outdated:
    'braucht eine Quelle mit der Haltung updates, die sagt, was sich geändert hat. Trag sie ein, oder wähle ein anderes Urteil.',
};

const unnamedSpeaker: Telling = (_label, _value, _help, _yaml, { record, who }) => {
  if (record !== 'anonymous')
    return `„${record}“ braucht einen Urheber: Nenn seine Kennung, oder beschreib ihn, wo er ungenannt ist.`;
  return who
    ? `${who} ist genannt, also nicht ungenannt: Wähle on-record, oder lass den Urheber leer.`
    : 'Ein Ungenannter wird mit den Wörtern des Berichts beschrieben, etwa „mit dem Vorgang vertraute Personen“.';
};

/** What a press in the annotator can cause. */
export const problems: Words['annotator']['problems'] = {
  'missing-field': (label, _value, meaning) => `${label} fehlt. ${meaning}`,
  schema: unfit,
  'duplicate-id': (label, value) =>
    `${label}: „${value}“ ist hier schon vergeben. Eine Kennung ist eine öffentliche Adresse: Nimm eine andere.`,
  'unknown-entity': (label, value) =>
    `${label}: „${value}“ ist kein Beteiligter dieses Artikels. Nimm ihn erst auf, oder berichtige die Kennung.`,
  'unknown-source': (label, value) =>
    `${label}: „${value}“ ist keine Quelle dieses Artikels. Trag sie im Artikel unter sources ein, oder berichtige die Kennung.`,
  'unnamed-speaker': unnamedSpeaker,
  'status-evidence': (_label, value) =>
    `„${value}“ ${needed[value] ?? 'wird von den Belegen nicht getragen.'}`,
  history: (_label, value) =>
    `Das Urteil „${value}“ ist nicht das letzte im Verlauf (history) der Behauptung. Trag die Änderung dort ein, oder lass das Urteil, wie es war.`,
  'name-ambiguous': () =>
    'Zwei Beteiligte dieses Artikels haben einen Namen, und der Text sagt nicht, wer gemeint ist. Unterscheide sie in der Datei mit mention durch Wörter neben dem Namen.',
  'part-of-size': () =>
    'Ein Teil wäre dann größer als sein Ganzes, oder in anderer Währung oder Einheit. Berichtige eine der beiden Zahlen, oder nimm partOf in der Datei heraus.',
  picture: () =>
    'Ein Bild des Artikels ließe sich dann nicht mehr zeichnen: Ein Fluss zeigt Geld, das jemand zahlt, und weder Bewertung noch Bestand, Gewinn oder Verlust. Ändere zuerst das Bild in der Datei.',
  placeholder: (label, value) =>
    `${label}: „${value}“ hat noch Wörter, die nur dastehen, um ersetzt zu werden, hier oder in seiner Datei. Schreib eigene: Nur ein Entwurf darf sie haben.`,
  withdrawn: (label, value) =>
    `${label}: Eine Behauptung „${value}“ wurde zurückgezogen, und das bleibt gesagt. Gib dieser eine andere Kennung.`,
  'claim-changed': (_label, _value, _help, yaml) =>
    `Was veröffentlicht ist, hat sich geändert, und niemand erfährt davon. Trag im Verlauf (history) der Behauptung ein, was sich wann warum geändert hat, oder stell wieder her, was veröffentlicht ist.${yaml === '' ? '' : `\n${yaml}`}`,
};
