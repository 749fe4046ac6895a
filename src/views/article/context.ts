import type { Element } from 'hast';
import type { Range } from '../../anchoring/locate.ts';
import type { Voice } from '../../i18n/voice.ts';
import { type Anchor, anchor, wordsAnchor } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import type { Entity, Registry } from '../../model/entity.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { Source } from '../../model/source.ts';
import { onOneLine } from './one-line.ts';
import type { Link } from './view.ts';

/** An article with the places of its annotations in its text: what the view is made from. */
export interface AnchoredArticle {
  slug: string;
  article: Article;
  text: string;
  blocks: readonly (Range & { element: Element; notes: readonly Anchor[]; pictures: readonly number[] })[];
  places: ReadonlyMap<Anchor, readonly Range[]>;
  /** Pictures of the prose that are published with the article: what each is called there, and where it stands now. */
  beside?: readonly { name: string; path: string }[];
  /** What was published before, where the article has been sealed. */
  record?: ArticleRecord | undefined;
}

/** What the makers of the notes look things up in, and how they speak. */
export interface Context extends Voice {
  slug: string;
  article: Article;
  record: ArticleRecord | undefined;
  numbers: ReadonlyMap<Anchor, number>;
  /** The words in the prose that a note belongs to. */
  quoted(anchor: Anchor): string;
  /** The notes whose words stand within those of another, in reading order. */
  within(anchor: Anchor): Anchor[];
  entity(id: string): Entity;
  source(id: string): Source;
}

export function contextOf(
  { slug, article, text, places, record }: AnchoredArticle,
  order: readonly Anchor[],
  registry: Registry,
  { lang, words }: Voice,
): Context {
  const sources = new Map(article.sources.map((source) => [source.id, source]));
  return {
    slug,
    article,
    record,
    lang,
    words,
    numbers: new Map(order.map((name, index) => [name, index + 1])),
    quoted(name) {
      const [place] = places.get(name) ?? [];
      return place ? onOneLine(text.slice(place.start, place.end)) : '';
    },
    within(name) {
      const outer = places.get(name) ?? [];
      return order.filter((other) => {
        const [place] = places.get(other) ?? [];
        return other !== name && place !== undefined && outer.some((range) => contains(range, place));
      });
    },
    entity: (id) => known(registry.get(id), `entity ${id}`),
    source: (id) => known(sources.get(id), `source ${id}`),
  };
}

const contains = (outer: Range, inner: Range): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** What the integrity pass has already found to be there. */
export function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined)
    throw new Error(`The ${what} is not known: the article was not checked before it was shown.`);
  return value;
}

/** What every note has. */
export function noteBase(name: Anchor, context: Context) {
  return {
    anchor: name,
    number: known(context.numbers.get(name), `note ${name}`),
    wordsHref: `#${wordsAnchor(name)}`,
    words: context.quoted(name),
  };
}

export function entityLink(id: string, { entity, numbers }: Context): { text: string; href?: string } {
  const name = anchor('entity', id);
  return { text: entity(id).name, ...(numbers.has(name) && { href: `#${name}` }) };
}

export function claimLinks(ids: readonly string[], { article }: Context): Link[] {
  if (ids.length === 0) return [];
  return article.claims
    .filter(({ id }) => ids.includes(id))
    .map(({ id, label }) => ({ text: label, href: `#${anchor('claim', id)}` }));
}
