import { shortHeadline } from '../../views/article/headline.ts';
import type { ArticleView, ClaimNote, EntityNote, FigureNote } from '../../views/article/view.ts';
import { cardPath } from '../../views/paths.ts';
import { anchorAddress, type Publication, voiceIn } from '../publication.ts';
import { uri } from '../uri.ts';
import { cited, claimNode, claimReview } from './claim.ts';
import { type Document, graph, type Node, node, reference } from './node.ts';
import { byline, party, publisher, publisherId } from './parties.ts';
import { quotation, source, sum } from './works.ts';

/**
 * What the page of an article says to machines. Of each claim its own page tells, with whom and what it is about, its sums and
 * documents, and says that it appears here; all of them are in the data to which the page links.
 */
export function articleJsonLd(article: ArticleView, publication: Publication): Document {
  const address = publication.absolute(article.path);
  return graph(
    node('AnalysisNewsArticle', {
      '@id': address,
      url: address,
      headline: article.title,
      inLanguage: article.lang,
      datePublished: article.published.iso,
      dateModified: (article.updated ?? article.published).iso,
      author: byline(article.authors),
      publisher: reference(publisherId(publication)),
      license: publication.site.licence.url,
      description: article.dek,
      image: publication.absolute(cardPath(article.path)),
      isAccessibleForFree: true,
      wordCount: article.words,
      isBasedOn: article.origin && reference(uri(article.origin.source.url)),
      correction: article.corrections.map(({ date, note }) =>
        node('CorrectionComment', { text: note, datePublished: date.iso }),
      ),
    }),
    publisher(publication),
  );
}

/**
 * What the page of one claim says: the claim, what it is about, and what bears on it. Whatever it names has its note at
 * its `@id`, in the article.
 */
export function claimJsonLd(article: ArticleView, claim: ClaimNote, publication: Publication): Document {
  const { says, about, amounts } = claim.declared;
  const { words } = voiceIn(article, publication);
  const review = claimReview(claim, article, publication);
  const some = (kind: Thing['kind'], ids: readonly string[]) =>
    article.notes
      .filter((note): note is Thing => note.kind === kind && ids.includes(note.id))
      .map((note) => thing(note, anchorAddress(article, note, publication)));
  const speaker = says.who === undefined || about.includes(says.who) ? [] : [says.who];
  return graph(
    {
      ...claimNode(claim, article, publication),
      ...node('Claim', {
        inLanguage: article.lang,
        about: some('entity', about),
        mentions: some('figure', amounts),
        citation: [...cited(claim, article).map(source), ...claim.evidence.flatMap(quotation)],
      }),
    },
    ...some('entity', speaker),
    ...(review ? [review] : []),
    breadcrumbs(publication, [article.title, article.path], [shortHeadline(claim, words), claim.path]),
  );
}

type Thing = EntityNote | FigureNote;

/** What tells a thing from others: the rest stands in its note, and in the data of the article. */
const thing = (note: Thing, id: string): Node => (note.kind === 'entity' ? party(note, id) : sum(note, id));

/** From the front page to the page itself, whose address need not be said (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb). */
function breadcrumbs({ absolute, site }: Publication, ...trail: [name: string, path: string][]): Node {
  const all = [[site.name, '/'] as const, ...trail];
  return node('BreadcrumbList', {
    itemListElement: all.map(([name, path], index) =>
      node('ListItem', {
        position: index + 1,
        name,
        item: index < trail.length ? reference(absolute(path)) : undefined,
      }),
    ),
  });
}
