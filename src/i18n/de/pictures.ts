import { counter } from '../counted.ts';
import type { Words } from '../en/index.ts';

const count = counter('de');
const sums = (number: number) => count(number, { one: '# Betrag', other: '# Beträge' });

export const pictures: Words['pictures'] = {
  link: 'Link zu diesem Bild',
  download: 'Als SVG herunterladen',
  numbers: 'Die Zahlen',
  numbersOf: (picture) => `Die Zahlen: ${picture}`,
  tables: {
    scale: 'Die Zahlen als Tabelle',
    flow: 'Die Beträge als Tabelle',
    timeline: 'Die Daten als Tabelle',
  },
  scale: {
    by: 'Nach wessen Angabe',
    detail: 'Was und wann',
    sum: (account, sum) => `${account}: ${sum}`,
    description: (mark, sums) =>
      `Auf einer Skala${mark === undefined ? '' : `, mit einer Linie bei ${mark}`}: ${sums.join('; ')}.`,
  },
  columns: { sum: 'Betrag', kind: 'Art', from: 'Von', to: 'An', asOf: 'Stand' },
  from: (payer) => `von ${payer}`,
  to: (payee) => `an ${payee}`,
  scales: 'Jede Währung hat ihren eigenen Maßstab. Nichts ist umgerechnet.',
  figures: {
    title: 'Die Beträge im Maßstab',
    empty: 'Hier ist keine Geldsumme genannt, also ist nichts im Maßstab zu zeichnen.',
    one: (currency, sum) => `Ein Betrag in ${currency}: ${sum}.`,
    many: (number, currency, first, last) =>
      `${sums(number)} in ${currency}, von ${first} bis hinunter zu ${last}.`,
    decades:
      'Jede senkrechte Linie steht für das Zehnfache der vorigen: Ein Schritt nach rechts vervielfacht, er zählt nicht hinzu.',
    scales:
      'Jede Währung hat ihren eigenen Maßstab. Nichts ist umgerechnet, und Längen in der einen sind mit Längen in der anderen nicht zu vergleichen.',
    omitted: (drawn, currency, more) =>
      `Gezeichnet sind die ${drawn} größten Beträge in ${currency}; ${more} weitere stehen bei den Zahlen.`,
  },
  money: {
    title: 'Wer wem zahlt',
    nothing: 'Hier ist keine Geldsumme genannt, also ist keinem Geld zu folgen.',
    noStream:
      'Kein Betrag hier nennt sowohl Zahler als auch Empfänger, also ist kein Strom zu zeichnen. Die Beträge selbst stehen bei den anderen.',
    firmness: {
      invested: 'eingebracht',
      promised: 'zugesagt',
      planned: 'geplant',
      lent: 'verliehen',
      spent: 'ausgegeben',
    },
    stream: (sum, firmness, payer) => `${sum} ${firmness} von ${payer}`,
    towards: (payee, stream) => `an ${payee}, ${stream}`,
    streams: (currency, streams) => `Ströme in ${currency}: ${streams.join('; ')}.`,
    thickness:
      'Ein Strom ist so dick wie die Summe, die ein Betrag nennt. Ströme können dasselbe Geld auf verschiedenen Stufen zeigen: Sie sind nicht zusammenzuzählen.',
    lowerEnd: (range, end) => `${range} ist am unteren Ende gezeichnet, ${end}.`,
    rivals: (rivals) =>
      count(rivals, {
        one: '# weiterer Betrag für dasselbe Geld, nach Beteiligten, Art und Datum, ist zusammen mit dem Betrag, dem er widerspricht, nur einmal gezeichnet.',
        other:
          '# weitere Beträge für dasselbe Geld, nach Beteiligten, Art und Datum, sind zusammen mit dem Betrag, dem sie widersprechen, nur einmal gezeichnet.',
      }),
    hairlines: 'Ströme, die zu dünn wären, sind als Haarlinie gezeichnet.',
    undrawn: (number) =>
      `Nicht gezeichnet, aber bei den Zahlen: ${sums(number)} ohne Zahler oder Empfänger oder aus einem anderen dort genannten Grund.`,
    column: 'Im Bild',
    isStream: 'ein Strom',
    drawnAs: (sum) => `einmal gezeichnet, als ${sum}`,
    notDrawn: (reason) => `nicht gezeichnet: ${reason}`,
    reasons: {
      still: 'es ist kein Geld, das fließt',
      nobody: 'weder Zahler noch Empfänger ist genannt',
      payer: 'kein Zahler ist genannt',
      payee: 'kein Empfänger ist genannt',
      nothing: 'er liegt nicht über null',
      part: 'er ist Teil eines Betrags, der gezeichnet ist',
    },
  },
  timeline: {
    title: 'Was geschah und was gesagt wurde',
    empty: 'Noch hat hier nichts ein Datum, also ist keine Zeit zu zeichnen.',
    said: 'Was gesagt wurde',
    happened: 'Was geschah',
    scale:
      'Die Zeit ist im Maßstab. Ein langes Zeichen ist ein Datum, von dem nur der Monat oder das Jahr bekannt ist.',
    omitted: (drawn, earlier) =>
      `Gezeichnet sind die ${drawn} letzten Ereignisse; ${earlier} frühere stehen bei den Zahlen.`,
    counts: (happened, said) =>
      `${count(happened, { one: '# Ereignis', other: '# Ereignisse' })} und ${count(said, { one: '# Veröffentlichung', other: '# Veröffentlichungen' })}`,
    on: (counts, day) => `${counts}, ${day}.`,
    between: (counts, first, last) => `${counts}, ${first} bis ${last}.`,
    columns: { date: 'Datum', lane: 'Spur', what: 'Was', claims: 'Behauptungen' },
    lanes: { said: 'gesagt', happened: 'geschehen' },
    andMore: (claim, more) => `${claim} und ${more} weitere`,
    primary: 'ein Dokument der Beteiligten',
    other: 'alles andere Veröffentlichte',
  },
};
