import { sameDocument } from '../model/source.ts';
import { findingsOn, type Rule } from './rule.ts';

export const sourceDoubled: Rule = {
  code: 'source-doubled',
  severity: 'warning',
  title: 'A document has one name.',
  explanation:
    'Sources are told apart by their ids. One document under two ids is counted as two sources, shown twice in the list of sources, and captured twice. What several articles use stands in content/sources once, and articles name it by its id: `npm run check -- --fix` moves sources there that stand in several articles in the same words.',
  find({ article, library }) {
    const { sources } = article;
    return findingsOn(article, 'sources', 'id', (source, index) => {
      const earlier = sources.slice(0, index).find((other) => sameDocument(other, source));
      if (earlier)
        return `${source.id} is the document that is called ${earlier.id} above: keep one of the two.`;
      const shared = [...library.values()].find(
        (other) => other.id !== source.id && sameDocument(other, source),
      );
      return (
        shared &&
        `${source.id} is the document of content/sources/${shared.id}.yaml: write ${shared.id} in its place.`
      );
    });
  },
};
