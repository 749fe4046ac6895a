import type { Entry } from '../../search/entries.ts';
import { excerpt } from '../../search/excerpt.ts';
import type { SearchPart } from '../../search/record.ts';
import { element, link, sign } from './elements.ts';

/** What the page says of results. */
interface Said {
  /** Before the title of an article. */
  inArticle: string;
  /** What a result is. */
  kind: Readonly<Partial<Record<string, string>>>;
  statusOf(name: string): string;
}

/** The entry of a result in the list. Built from text and elements alone: no string becomes HTML. */
export function resultItem({ url, part, place, found }: Entry, said: Said): HTMLLIElement {
  const item = document.createElement('li');
  const title = element('h2', 'title main', link(url, part.title));
  const quotation = element('p', 'excerpt', ...excerpt(part.text, found).map(stretch));
  item.append(labels(part, said), title, ...told(part, found), quotation);
  if (place !== undefined)
    item.append(element('p', 'place list', `${said.inArticle} `, link(place.url, place.title)));
  return item;
}

/** The words that a verdict is about: struck where they are false. */
function told({ statement, status }: SearchPart, found: Entry['found']): HTMLElement[] {
  if (statement === undefined) return [];
  const words = element(
    status === 'contradicted' ? 's' : 'span',
    '',
    ...excerpt(statement, found).map(stretch),
  );
  return [element('p', 'statement', words)];
}

function labels({ kind, sort, status, line }: SearchPart, said: Said): HTMLElement {
  const labels = element('p', 'labels first');
  if (status !== undefined) {
    const word = element('span', '', sign(status), ' ', element('b', 'status', said.statusOf(status)));
    word.dataset.status = status;
    labels.append(word);
  }
  labels.append(element('span', 'kind', sort ?? said.kind[kind] ?? ''));
  if (line !== undefined) labels.append(element('span', 'line', line));
  return labels;
}

const stretch = ({ text, marked }: { text: string; marked: boolean }) =>
  marked ? element('mark', '', text) : text;
