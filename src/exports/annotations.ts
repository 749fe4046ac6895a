import type { Words } from '../i18n/en/index.ts';
import type { ArticleView, Note } from '../views/article/view.ts';
import { agent, citedAuthor } from './citations/names.ts';
import { passageBody } from './passage-body.ts';
import { annotationsPath } from './paths.ts';
import { claimProse, entityProse, figureProse } from './prose.ts';
import { type Publication, voiceIn } from './publication.ts';
import { placesOf } from './selectors.ts';
import { uri } from './uri.ts';
import { utc } from './utc.ts';

/**
 * The notes of an article as a Web Annotation Collection with its only page inside
 * (https://www.w3.org/TR/annotation-model/#annotation-collection). Positions count in the text of the article
 * without its notes, blocks joined by one space. A client that reads the page otherwise finds the words by their quote.
 */
export function annotationCollection(article: ArticleView, publication: Publication) {
  const id = publication.absolute(annotationsPath(article));
  const page = `${id}#page-1`;
  const { words } = voiceIn(article, publication);
  const source = publication.absolute(article.path);
  const life = lifecycle(article, publication);
  const items = article.notes.map((note) => ({
    id: `${id}#${note.anchor}`,
    type: 'Annotation',
    motivation: MOTIVATION[note.kind],
    ...life,
    ...(note.kind === 'claim' && datesOf(note.published.iso, note.modified.iso)),
    body: bodies(note, article.lang, words),
    target: target(note, article, source),
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: words.forms.notesTo(article.title),
    ...life,
    total: items.length,
    ...(items.length > 0 && {
      first: {
        id: page,
        type: 'AnnotationPage',
        partOf: { id, type: 'AnnotationCollection', total: items.length },
        startIndex: 0,
        items,
      },
      last: page,
    }),
  };
}

const MOTIVATION = { claim: 'assessing', figure: 'describing', entity: 'identifying' } as const;

const lifecycle = ({ authors, published, updated }: ArticleView, { site }: Publication) => ({
  ...datesOf(published.iso, updated?.iso),
  creator: authors.map((author) => agent(citedAuthor(author))),
  rights: site.licence.url,
});

/** What is as it was made says nothing of a change. */
const datesOf = (published: string, modified = published) => ({
  created: utc(published),
  modified: modified === published ? undefined : utc(modified),
});

/** The same words by quote and by position: either selects them all (https://www.w3.org/TR/annotation-model/#selectors). */
function target(note: Note, article: ArticleView, source: string) {
  const [first, ...rest] = placesOf(article, note.anchor).map(
    ({ quote: { exact, prefix, suffix }, position }) => ({
      type: 'SpecificResource',
      source,
      selector: [
        {
          type: 'TextQuoteSelector' as const,
          exact,
          prefix: prefix || undefined,
          suffix: suffix || undefined,
        },
        { type: 'TextPositionSelector' as const, ...position },
      ],
    }),
  );
  if (first === undefined) throw new Error(`The note ${note.anchor} has no place in the text.`);
  return rest.length === 0 ? first : [first, ...rest];
}

type Purpose = 'assessing' | 'describing' | 'tagging';

const textual = (purpose: Purpose, value: string, language: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language,
});

const linked = (href: string) => ({ type: 'SpecificResource', purpose: 'identifying', source: uri(href) });

type Body = ReturnType<typeof textual> | ReturnType<typeof linked> | ReturnType<typeof passageBody>[number];

function bodies(note: Note, language: string, words: Words): Body[] {
  const text = (purpose: Purpose, value: string) => textual(purpose, value, language);
  if (note.kind === 'claim')
    return [
      ...(note.verdict === undefined ? [] : [text('assessing', note.verdict)]),
      text('describing', claimProse(note, words)),
      text('tagging', note.status.label),
      ...note.evidence.flatMap(passageBody),
    ];
  if (note.kind === 'figure') return [text('describing', figureProse(note, words))];
  return [text('describing', entityProse(note)), ...note.links.map(({ href }) => linked(href))];
}
