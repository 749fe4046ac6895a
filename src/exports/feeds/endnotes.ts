import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Words } from '../../i18n/en/index.ts';
import { foreignTo } from '../../i18n/voice.ts';
import type { ArticleView } from '../../views/article/view.ts';
import { type Publication, voiceIn } from '../publication.ts';
import { sentence } from '../text.ts';
import { endnote, link } from './endnote.ts';
import { proseInFull } from './prose.ts';

/** The whole article as HTML that stands alone: no style sheet, no script, no ids, every address a whole one. */
export function endnotes(view: ArticleView, publication: Publication): string {
  const { words } = voiceIn(view, publication);
  const { forms } = words;
  const notes = view.notes.map((note) => endnote(note, { view, publication, words }));
  const after = [
    ...section(forms.corrections, 'ul', corrections(view)),
    ...section(forms.notes, 'ol', notes),
  ];
  const parts = [toHtml(origin(view, forms)), proseInFull(view, publication), toHtml(after)];
  return inItsLanguage(parts.filter(Boolean).join('\n'), view, publication);
}

/** A reader of feeds takes all of one for the language of the feed. */
function inItsLanguage(html: string, { lang }: ArticleView, { site }: Publication): string {
  const foreign = foreignTo(site.lang, lang);
  if (foreign.lang === undefined) return html;
  return `<div lang="${foreign.lang}" dir="${foreign.dir}">\n${html}\n</div>`;
}

/** What the article examines. */
function origin({ origin: report }: ArticleView, { onReportBy }: Words['forms']): Element[] {
  if (report === undefined) return [];
  const { publisher, url, published } = report.source;
  const date = published === undefined ? '' : `, ${published.text}`;
  const note = report.note === undefined ? '' : ` ${sentence(report.note)}`;
  return [h('p', [h('em', [`${onReportBy} `, link(url, publisher), `${date}.${note}`])])];
}

const corrections = (view: ArticleView): Element[] =>
  view.corrections.map(({ date, note }) => h('li', `${date.text}: ${note}`));

const section = (title: string, tag: 'ul' | 'ol', items: Element[]): Element[] =>
  items.length === 0 ? [] : [h('h2', title), h(tag, items)];
