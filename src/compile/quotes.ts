import type { Rendered } from '../markdown/render.ts';
import { type Anchor, anchor } from '../model/anchor.ts';
import type { Path } from '../model/diagnostics.ts';
import { quotedSchema, type Selector, selectorSchema } from '../model/quote.ts';
import type { Quoted } from './anchors.ts';
import { itemsOf } from './frontmatter.ts';

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
      const { data: quoted } = quotedSchema.safeParse(item);
      if (quoted === undefined) return [];
      const name = anchor(key === 'claims' ? 'claim' : 'figure', quoted.id);
      return [{ anchor: name, path: [key, index, 'quote'], selector: quoted }];
    }),
  );

/** The quotes below whose paragraph the pictures stand. */
export const pictureQuotes = (data: unknown): Quote[] =>
  itemsOf(data, 'pictures').flatMap((item, index) => {
    const { data: selector } = selectorSchema.safeParse({ ...Object(item), quote: Object(item).after });
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
