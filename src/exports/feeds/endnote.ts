import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { directionOf } from '../../i18n/bidi.ts';
import type { Words } from '../../i18n/en/index.ts';
import { capital } from '../../model/capital.ts';
import type { PassageView } from '../../views/article/passage.ts';
import type { EvidenceView, SourceView } from '../../views/article/source-view.ts';
import type { ArticleView, ClaimNote, EntityNote, FigureNote, Note } from '../../views/article/view.ts';
import { attribution, dueProse, figureFacts } from '../prose.ts';
import { claimAddress, type Publication } from '../publication.ts';
import { joined, sentence } from '../text.ts';

/** Where the notes belong, and in what words they are told. */
export interface Telling {
  view: ArticleView;
  publication: Publication;
  words: Words;
}

/** One note as an endnote: all that it says on the page, less the ways from note to note. */
export function endnote(note: Note, { view, publication, words: said }: Telling): Element {
  const article = publication.absolute(view.path);
  const words = h('a', { href: `${article}${note.wordsHref}` }, said.forms.inText);
  if (note.kind === 'claim') {
    const record = h('a', { href: claimAddress(note, publication) }, said.forms.recordOfClaim);
    return h('li', [...claim(note, said), h('p', [record, ' · ', words])]);
  }
  return h('li', [...(note.kind === 'figure' ? figure(note, said) : entity(note)), h('p', [words])]);
}

function claim(note: ClaimNote, words: Words): Element[] {
  const { headline, statement, verdict, status, assessment, evidence, history } = note;
  return [
    h('p', [h('strong', headline), verdict === undefined ? '' : ` · ${statement}`]),
    h('p', [
      h('strong', sentence(capital(status.label))),
      ` ${joined(' ', sentence(assessment), attribution(note, words), dueProse(note, words))}`,
    ]),
    ...list(
      evidence.map((item) => [
        `${capital(item.stanceLabel)}: `,
        ...sourceLine(item, words),
        ...found(item, words),
        item.independent ? '' : ` ${words.forms.copy}`,
      ]),
    ),
    ...list(
      history.map(({ date, status: since, outcome, note: what }) => [
        `${date.text}${since || outcome ? ` (${joined(', ', since?.label, outcome?.label)})` : ''}: ${what}`,
      ]),
    ),
  ];
}

/** The words of the source, in their language, with the way to them; and what they mean. */
function found({ passage, finding }: EvidenceView, { forms }: Words): ElementContent[] {
  const { children } = h('span', [
    ': ',
    ...(passage === undefined ? [] : quotation(passage, forms)),
    passage && finding ? ' ' : '',
    finding === undefined ? '' : sentence(finding),
  ]);
  return children;
}

const quotation = ({ quoted, lang, page, href }: PassageView, forms: Words['forms']) => [
  lang === undefined ? quoted : h('span', { lang, dir: directionOf(lang) }, quoted),
  ` (${page === undefined ? '' : `${forms.page(page)}, `}`,
  link(href, forms.there),
  ').',
];

function figure(note: FigureNote, words: Words): Element[] {
  const { display, bound, full, sort } = note;
  const facts = [`${bound} ${full}`, sort, ...figureFacts(note, words.forms)];
  const remark = note.note === undefined ? '' : ` ${sentence(note.note)}`;
  return [
    h('p', [h('strong', display), ` · ${facts.join(', ')}.${remark}`]),
    ...list(note.sources.map((source) => sourceLine(source, words))),
  ];
}

function entity({ name, sort, ticker, role, description, links }: EntityNote): Element[] {
  return [
    h('p', [
      h('strong', name),
      ` (${joined(', ', sort, ticker)}) · ${sentence(role)} ${sentence(description)}`,
    ]),
    ...list(links.map(({ text, href }) => [link(href, text)])),
  ];
}

/** A list, unless there is nothing to list. */
const list = (items: (string | Element['children'][number])[][]): Element[] =>
  items.length === 0 ? [] : [h('ul', ...items.map((item) => h('li', item)))];

/** Publisher, title, date, what kind of source it is, and the saved copy. */
export function sourceLine(
  { publisher, title, url, published, tier, read, copy, archived }: SourceView,
  { quoted, forms }: Words,
): ElementContent[] {
  const name = title === undefined ? publisher : `${publisher}, ${quoted(title)}`;
  const line = h('span', [
    h('cite', [link(url, name)]),
    published === undefined ? '' : `, ${published.text}`,
    ` (${joined(', ', tier, read, copy)}`,
    ...(archived === undefined ? [] : ['; ', link(archived, forms.archived)]),
    ')',
  ]);
  return line.children;
}

/** A link to another site. Written as a browser would send it, so that no quote or bracket is left in it. */
export const link = (url: string, text: string): Element => h('a', { href: new URL(url).href }, text);
