import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ArticleView } from '../../article/view.ts';
import type { Publication } from '../publication.ts';
import { sentence } from '../text.ts';
import { endnote } from './endnote.ts';
import { proseInFull } from './prose.ts';
import { link } from './source.ts';

/** The whole article as HTML that stands alone: no style sheet, no script, no ids, every address a whole one. */
export function endnotes(view: ArticleView, publication: Publication): string {
  const notes = view.notes.map((note) => endnote(note, view, publication));
  const after = [...section('Corrections', 'ul', corrections(view)), ...section('Notes', 'ol', notes)];
  return [toHtml(origin(view)), proseInFull(view, publication), toHtml(after)].filter(Boolean).join('\n');
}

/** What the article examines. */
function origin({ origin: report }: ArticleView): Element[] {
  if (report === undefined) return [];
  const { publisher, url, published } = report.source;
  const date = published === undefined ? '' : `, ${published.text}`;
  const note = report.note === undefined ? '' : ` ${sentence(report.note)}`;
  return [h('p', [h('em', ['On a report by ', link(url, publisher), `${date}.${note}`])])];
}

const corrections = (view: ArticleView): Element[] =>
  view.corrections.map(({ date, note }) => h('li', `${date.text}: ${note}`));

const section = (title: string, tag: 'ul' | 'ol', items: Element[]): Element[] =>
  items.length === 0 ? [] : [h('h2', title), h(tag, items)];
