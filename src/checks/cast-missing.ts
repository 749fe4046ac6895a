import { overlap } from '../anchoring/locate.ts';
import { type Mention, mentions } from '../anchoring/mentions.ts';
import { list } from '../model/show.ts';
import { entityKinds } from '../model/vocabulary.ts';
import { type Finding, inProse, type Rule } from './rule.ts';
import { type Subject, wordsAt } from './subject.ts';

export const castMissing: Rule = {
  code: 'cast-missing',
  severity: 'warning',
  title: 'Companies and people that the prose names are in the cast.',
  explanation:
    'A company, person or other party without a place in the cast gets no note, and its own page does not list the article. Names are looked up in content/entities, and in English only where the words beside them leave no other meaning: “Visa applications” names nobody. Where a name is still taken for what it is not, `not` in its file says in which words. A name that ends in a company’s legal form (“Initech Corp.”) is reported even where no file knows it. Each is reported once, where it first stands.',
  find(subject) {
    const cast = new Set(subject.article.entities.map(({ id }) => id));
    const named = mentions(subject.folded, subject.registry, subject.article.lang);
    const missing = new Map(
      named
        .filter(({ owners, isSure }) => isSure && !owners.some((id) => cast.has(id)))
        .toReversed()
        .map((mention) => [mention.owners.join(), mention]),
    );
    const known = [...missing.values()].map((mention): Finding => {
      const message = `${described(mention, subject)} Add to entities: ${list(mention.owners.map(entry), 'or')}`;
      return { place: inProse(mention.start, mention.end), message };
    });
    return [...known, ...strangers(subject, named)];
  },
};

const entry = (id: string) => `{id: ${id}, role: …}`;

function described(mention: Mention, subject: Subject): string {
  const [id = '', ...others] = mention.owners;
  const words = wordsAt(subject, mention);
  if (others.length > 0)
    return `“${words}” is the name of ${mention.owners.length} files, and none of them is in the cast.`;
  const kind = subject.registry.get(id)?.kind;
  return `“${words}”${kind === undefined ? '' : `, a ${entityKinds[kind].label},`} is not in the cast.`;
}

/** Forms that are also words or titles are left out: AG (an attorney general), Co (co-founder), SE. */
const COMPANY =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&’'-]*\s){1,4}(?:Inc|Corp|Ltd|LLC|LLP|GmbH|PLC|plc|S\.A|N\.V|ASA|Oyj|SpA|Pty)(?![\p{L}\p{N}-])\.?/gu;

/** Names with a legal form that nobody in the registry bears. */
function strangers(subject: Subject, named: readonly { start: number; end: number }[]): Finding[] {
  const seen = new Set<string>();
  return [...subject.text.matchAll(COMPANY)].flatMap(({ 0: name, index }) => {
    const place = { start: index, end: index + name.length };
    if (seen.has(name) || named.some((mention) => overlap(mention, place))) return [];
    seen.add(name);
    const message = `“${name}” is nobody in content/entities. Write a file for it and add it to the cast, or add this name to the aliases of the one that is meant.`;
    return [{ place: inProse(place.start, place.end), message }];
  });
}
