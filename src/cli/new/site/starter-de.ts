import type { StarterWords } from './starter.ts';

export const german: StarterWords = {
  lang: 'de',
  description: 'Nachrichtenanalyse, die ihre Quellen zeigt.',
  title: 'Wie diese Website ihre Quellen zeigt',
  dek: 'Was sich antippen lässt, und was dahinter steht.',
  newsroom: {
    alias: 'Unsere Redaktion',
    description: 'Gibt diese Website heraus.',
    role: 'Gibt diese Website heraus',
  },
  claim: {
    quote: 'jede Behauptung auf dieser Website steht neben ihren Quellen',
    label: 'Quellen neben Behauptungen',
    statement: 'Die Redaktion sagt, jede Behauptung auf dieser Website steht neben ihren Quellen.',
    via: 'dieser Artikel',
    assessment: 'Die Seite zur Methode sagt, wie Behauptungen markiert und abgewogen werden.',
    passage: 'Ein Originaldokument sagt es',
    note: 'Sagt, was jede Markierung bedeutet und wie Behauptungen abgewogen werden.',
  },
  prose: `Unsere Redaktion sagt: jede Behauptung auf dieser Website steht neben ihren Quellen. Ein Druck auf die markierten Wörter
öffnet eine Anmerkung: wer es sagt, wie weit es stimmt und welche Dokumente es belegen.

Die Anmerkung hat eine eigene Adresse, damit andere auf genau diese Behauptung verweisen können.`,
};
