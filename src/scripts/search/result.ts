import type { Found, Print } from './engine.ts';
import { stretches } from './marked.ts';

/** What the page says of results. */
interface Said {
  /** Before the title of an article. */
  inArticle: string;
  statusOf(name: string): string;
}

/** The entry of a result in the list. Built from text and elements alone: no string becomes HTML. */
export function resultItem({ url, excerpt, meta, filters }: Found, said: Said): HTMLLIElement {
  const print: Print = JSON.parse(filters.print[0]);
  const item = document.createElement('li');
  const title = element('h2', 'title', link(url, meta.title));
  const quotation = element('p', 'excerpt', ...stretches(excerpt).map(stretch));
  item.append(labels(print, meta.status, said), title, quotation);
  if (print.words !== undefined && print.article !== undefined) {
    item.append(element('p', 'place', `${said.inArticle} `, link(print.words, print.article)));
  }
  return item;
}

function labels({ kind, line }: Print, status: string | undefined, said: Said): HTMLElement {
  const labels = element('p', 'labels', element('span', 'kind', kind));
  if (status !== undefined) {
    const word = element('span', 'status', sign(status), ` ${said.statusOf(status)}`);
    word.dataset.status = status;
    labels.append(word);
  }
  if (line !== undefined) labels.append(element('span', 'line', line));
  return labels;
}

const SVG = 'http://www.w3.org/2000/svg';

function sign(status: string): SVGElement {
  const shape = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#sign-${status}`);
  for (const [name, value] of Object.entries({
    class: 'sign',
    width: '12',
    height: '12',
    'aria-hidden': 'true',
  }))
    shape.setAttribute(name, value);
  shape.append(use);
  return shape;
}

const stretch = ({ text, marked }: { text: string; marked: boolean }) =>
  marked ? element('mark', '', text) : text;

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(text);
  return anchor;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
