import { counter } from '../counted.ts';
import type { Words } from '../en/index.ts';

const count = counter('de');

export const lists: Words['lists'] = {
  pages: 'Seiten dieser Liste',
  newer: 'Neuere',
  older: 'Ältere',
  page: (title, page) => `${title}, Seite ${page}`,
  archive: (title, page) =>
    `${title}, Seite ${page} der früher veröffentlichten, von den ältesten an gezählt.`,
  newest: (shown) => `Die neuesten ${shown} stehen auf dieser Seite.`,
  sorting: 'Die Überschriften der Spalten ordnen nur diese Seite.',
  sort: 'Ordnen nach',
  of: (shown, all) => `Die neuesten ${count(shown, { other: '#' })} von ${count(all, { other: '#' })}.`,
  all: 'Alle zeigen',
  drawnFrom: (shown, all) =>
    `Gezeichnet nach den ${shown} neuesten von ${count(all, { other: '#' })} Artikeln.`,
  articles: {
    title: 'Artikel',
    all: 'Alle Artikel',
    description: (articles) =>
      count(articles, { one: '# Artikel.', other: '# Artikel, die neuesten zuerst.' }),
    empty: 'Noch ist nichts veröffentlicht.',
  },
};
