import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ArticleView, ClaimNote, EntityNote, FigureNote, Note } from '../../article/view.ts';
import { claimAddress, type Publication } from '../publication.ts';
import { capital, sentence } from '../text.ts';
import { link, sourceLine } from './source.ts';

/** One note as an endnote: all that it says on the page, less the ways from note to note. */
export function endnote(note: Note, view: ArticleView, publication: Publication): Element {
  const article = publication.absolute(view.path);
  const words = h('a', { href: `${article}${note.wordsHref}` }, 'In the text');
  if (note.kind === 'claim') {
    const record = h('a', { href: claimAddress(note, publication) }, 'Record of this claim');
    return h('li', [...claim(note), h('p', [record, ' · ', words])]);
  }
  return h('li', [...(note.kind === 'figure' ? figure(note) : entity(note)), h('p', [words])]);
}

function claim(note: ClaimNote): Element[] {
  const { label, statement, status, assessment, evidence, history } = note;
  return [
    h('p', [h('strong', label), ` · ${statement}`]),
    h('p', [h('strong', sentence(capital(status.label))), ` ${sentence(assessment)} ${said(note)}`]),
    ...list(
      evidence.map((item) => [
        `${capital(item.stanceLabel)}: `,
        ...sourceLine(item),
        `: ${sentence(item.finding)}`,
        item.independent ? '' : ' Not independent: it repeats another source.',
      ]),
    ),
    ...list(
      history.map(({ date, status: since, note: what }) => [
        `${date.text}${since === undefined ? '' : ` (${since.label})`}: ${what}`,
      ]),
    ),
  ];
}

function said({ speaker, record, via, through }: ClaimNote): string {
  const form = via === undefined ? '' : ` (${via})`;
  const carrier = through === undefined ? '' : `, carried by ${through.text}`;
  return `Said by ${speaker.text}, ${record.label}${form}${carrier}.`;
}

function figure(note: FigureNote): Element[] {
  const { display, bound, full, sort, from, to, asOf, share } = note;
  const facts = [
    `${bound.label} ${full}`,
    sort,
    ...(from ? [`from ${from.text}`] : []),
    ...(to ? [`to ${to.text}`] : []),
    ...(asOf ? [`as of ${asOf.text}`] : []),
    ...(share ? [`${share.text} of ${share.of.text}`] : []),
  ];
  const remark = note.note === undefined ? '' : ` ${sentence(note.note)}`;
  return [
    h('p', [h('strong', display), ` · ${facts.join(', ')}.${remark}`]),
    ...list(note.sources.map((source) => sourceLine(source))),
  ];
}

function entity({ name, sort, ticker, role, description, links }: EntityNote): Element[] {
  const kind = [sort.label, ...(ticker === undefined ? [] : [ticker])].join(', ');
  return [
    h('p', [h('strong', name), ` (${kind}) · ${sentence(role)} ${sentence(description)}`]),
    ...list(links.map(({ text, href }) => [link(href, text)])),
  ];
}

/** A list, unless there is nothing to list. */
const list = (items: (string | Element['children'][number])[][]): Element[] =>
  items.length === 0
    ? []
    : [
        h(
          'ul',
          items.map((item) => h('li', item)),
        ),
      ];
