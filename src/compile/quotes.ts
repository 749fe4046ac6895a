import type { Rendered } from '../markdown/render.ts';
import { type Anchor, anchor } from '../model/anchor.ts';
import type { Path } from '../model/diagnostics.ts';
import { LONGEST_QUOTE, type Selector } from '../model/quote.ts';
import type { Quoted } from './anchors.ts';

/** A quote of the frontmatter, whether or not all around it is well-formed: enough to look for its words. */
interface Quote {
  /** Of the field that holds the words. */
  path: Path;
  selector: Selector;
}

/** The quotes of claims and amounts. */
export const quotesOf = (data: unknown): (Quote & { anchor: Anchor })[] =>
  (['claims', 'amounts'] as const).flatMap((key) =>
    itemsOf(data, key).flatMap((item, index) => {
      const selector = selectorOf(item, 'quote');
      if (selector === undefined || !isText(item['id'])) return [];
      const name = anchor(key === 'claims' ? 'claim' : 'figure', item['id']);
      return [{ anchor: name, path: [key, index, 'quote'], selector }];
    }),
  );

/** The quotes below whose paragraph the pictures stand. */
export const pictureQuotes = (data: unknown): Quote[] =>
  itemsOf(data, 'pictures').flatMap((item, index) => {
    const selector = selectorOf(item, 'after');
    return selector === undefined ? [] : [{ path: ['pictures', index, 'after'], selector }];
  });

/** All of them, each with the place that was found for it. */
export const placed = (
  quotes: readonly (Quote & { anchor: Anchor })[],
  pictures: readonly Quote[],
  rendered: Pick<Rendered, 'unplaced' | 'pictures'>,
): Quoted[] => [
  ...quotes.map((one) => ({ ...one, location: rendered.unplaced.get(one.anchor) })),
  ...pictures.map((one, index) => ({ ...one, location: rendered.pictures[index] })),
];

type Item = Record<string, unknown>;

/** An item that is no group of keys is one without any: it keeps its place in the list. */
function itemsOf(data: unknown, key: string): Item[] {
  const list = (data as Item | null)?.[key];
  return Array.isArray(list) ? list.map((item) => Object(item) as Item) : [];
}

function selectorOf(item: Item, field: 'quote' | 'after'): Selector | undefined {
  const { [field]: quote, prefix, suffix } = item;
  if (!isText(quote) || !isContext(prefix) || !isContext(suffix)) return undefined;
  return { quote, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
}

const isContext = (value: unknown): value is string | undefined => value === undefined || isText(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_QUOTE;
