import type { DeclaredSource } from '../../views/article/source-view.ts';
import type { ArticleView, ClaimNote } from '../../views/article/view.ts';
import { oneLine } from '../text.ts';
import { uri } from '../uri.ts';
import type { Cited } from './work.ts';

/** The documents that the evidence of a claim rests on, each once. Who wrote them is not known: their publishers answer for them. */
export function sourceWorks({ declared }: ClaimNote, { sources, lang }: ArticleView): Cited[] {
  const ids = [...new Set(declared.evidence.map(({ source }) => source))];
  return ids
    .flatMap((id) => sources.filter((source) => source.id === id))
    .map((source) => work(source, lang));
}

function work(
  { id, publisher, title, url, published, accessed, archived, declared }: DeclaredSource,
  lang: string,
) {
  const name = oneLine(publisher);
  return {
    key: id,
    title: oneLine(title ?? publisher),
    authors: [{ kind: 'literal' as const, literal: name, organisation: true }],
    site: name,
    publisher: name,
    issued: published?.iso,
    address: uri(url),
    lang: declared.lang ?? lang,
    accessed: accessed?.iso,
    archived: archived && uri(archived),
  };
}
